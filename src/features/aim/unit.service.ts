import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import type { Certainty } from '../../lib/spans.js';
import { actorsIn } from '../actor/actor.service.js';
import { certainFirst } from '../analysis/counting.js';
import { codingsBy } from '../coding/coding.service.js';
import type { Coding } from '../coding/coding.type.js';
import { type Holding, holdingsIn } from '../mandate/mandate.service.js';
import type { Unit } from './weight.rules.js';

/** A unit with the codings that its values come from. */
export interface CodedUnit extends Unit {
  readonly codings: readonly Coding[];
}

/** The mandates that hold in a year, with their codings by one scheme: certain ones first, then by id. */
export async function mandateUnits(
  graph: RequestGraph,
  asOf: number,
  scheme: string,
  keep: (mandate: Holding) => boolean,
): Promise<CodedUnit[]> {
  const [holdings, codings] = await Promise.all([holdingsIn(graph, asOf), codingsBy(graph, scheme)]);
  // A denial is no mandate, and a statement about a class of actors decides nothing.
  const held = holdings.filter((row) => !row.ofClass && row.strength !== 'none-stated' && keep(row));
  const units = [...groupBy(held, ({ mandate }) => mandate)].map(([id, periods]) => {
    const [surest] = certainFirst(periods) as [Holding];
    return { id, actor: surest.actor, certainty: surest.certainty };
  });
  return coded(units, codings);
}

/** One process as it existed in a year, none where it did not. */
export async function processUnits(
  graph: RequestGraph,
  asOf: number,
  scheme: string,
  process: string,
): Promise<CodedUnit[]> {
  const [actors, codings] = await Promise.all([actorsIn(graph, asOf), codingsBy(graph, scheme)]);
  const units = actors.filter(({ id }) => id === process).map(({ id, certainty }) => ({ id, actor: id, certainty }));
  return coded(units, codings);
}

interface BareUnit {
  readonly id: string;
  readonly actor: string;
  readonly certainty: Certainty;
}

function coded(units: readonly BareUnit[], codings: readonly Coding[]): CodedUnit[] {
  const bySubject = groupBy(codings, ({ subject }) => subject);
  return certainFirst(
    units.map((unit) => {
      const own = bySubject.get(unit.id) ?? [];
      return { ...unit, codings: own, values: own.map(({ value }) => value) };
    }),
  );
}

/** Units and codings: the rows that an answer rests on. */
export const factsOf = (units: readonly CodedUnit[]): number =>
  units.reduce((sum, { codings }) => sum + codings.length, units.length);
