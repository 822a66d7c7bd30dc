import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import { type Belonging, belongingIn } from '../membership/membership.service.js';

/** Who belonged to a body in a year, as member or participant. */
export interface Members {
  readonly certain: ReadonlySet<string>;
  readonly withPossible: ReadonlySet<string>;
  /** Rows that the states rest on. */
  readonly stateRows: number;
  /** Members that are no states. */
  readonly others: number;
}

export const NO_MEMBERS: Members = { certain: new Set(), withPossible: new Set(), stateRows: 0, others: 0 };

/** The members of each body that has any, in one engine call. */
export async function membersIn(graph: RequestGraph, asOf: number): Promise<ReadonlyMap<string, Members>> {
  const bodies = groupBy(await belongingIn(graph, asOf), ({ body }) => body);
  return new Map([...bodies].map(([body, rows]) => [body, membersOf(rows)]));
}

function membersOf(rows: readonly Belonging[]): Members {
  const states = rows.filter(({ memberLabel }) => memberLabel === 'State');
  const others = rows.filter(({ memberLabel }) => memberLabel !== 'State');
  return {
    certain: new Set(states.filter(({ certainty }) => certainty === 'CERTAIN').map(({ member }) => member)),
    withPossible: new Set(states.map(({ member }) => member)),
    stateRows: states.length,
    others: new Set(others.map(({ member }) => member)).size,
  };
}
