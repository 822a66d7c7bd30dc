import { groupBy } from '../../lib/group.js';
import type { Certainty } from '../../lib/spans.js';

/** Version of the rule below: it changes whenever the same data can give another answer. */
export const PARTICIPATION_RULE = 'participation-1';

/** One row that puts a state into a body in the year. */
export interface Place {
  readonly state: string;
  readonly body: string;
  readonly certainty: Certainty;
}

/** How surely each of some things is in. */
export type Certainties = ReadonlyMap<string, Certainty>;

export interface Pair {
  readonly certain: number;
  readonly withPossible: number;
}

export interface CountedState {
  readonly state: string;
  readonly bodies: Pair;
}

export interface Share {
  /** How many states there are, whether or not they take part. */
  readonly states: number;
  readonly takingPart: Pair;
}

/** Where several rows say the same, the surest one counts. */
export function surest<T extends { readonly certainty: Certainty }>(
  rows: readonly T[],
  outer: (row: T) => string,
  inner: (row: T) => string,
): Map<string, Certainties> {
  const certainties = (group: readonly T[]): Certainties => {
    const found = new Map<string, Certainty>();
    for (const row of group)
      if (row.certainty === 'CERTAIN' || !found.has(inner(row))) found.set(inner(row), row.certainty);
    return found;
  };
  return new Map([...groupBy(rows, outer)].map(([key, group]) => [key, certainties(group)]));
}

/** Counts what is certain, and what is at least possible. */
export function pairOf(certainties: Iterable<Certainty>): Pair {
  const all = [...certainties];
  return { certain: all.filter((one) => one === 'CERTAIN').length, withPossible: all.length };
}

/** In how many bodies each state takes part, in the order of the states. */
export function countBodies(states: readonly string[], places: readonly Place[]): CountedState[] {
  const ofState = surest(
    places,
    ({ state }) => state,
    ({ body }) => body,
  );
  return states.map((state) => ({ state, bodies: pairOf(ofState.get(state)?.values() ?? []) }));
}

/** How many of some states take part in at least one body. */
export const shareOf = (counted: readonly CountedState[]): Share => ({
  states: counted.length,
  takingPart: {
    certain: counted.filter(({ bodies }) => bodies.certain > 0).length,
    withPossible: counted.filter(({ bodies }) => bodies.withPossible > 0).length,
  },
});

/** Most bodies first: by the certain ones, then by the possible ones; the order of the states decides among equals. */
export const mostFirst = (one: CountedState, other: CountedState): number =>
  other.bodies.certain - one.bodies.certain || other.bodies.withPossible - one.bodies.withPossible;
