import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import type { Certainty } from '../../lib/spans.js';
import { actorsIn } from '../actor/actor.service.js';
import { certainFirst } from '../analysis/counting.js';
import { codingsBy } from '../coding/coding.service.js';
import type { Coding } from '../coding/coding.type.js';
import { adoptedIn, allInstruments, type InstrumentFacts } from '../instrument/instrument.service.js';
import type { Coded } from './level.rules.js';

/** An actor or instrument of a year with its codings of levels. */
export interface Placed extends Coded {
  readonly codings: readonly Coding[];
}

export interface PlacedInstrument extends Placed {
  readonly instrument: InstrumentFacts;
}

export interface PlacedThings {
  readonly actors: readonly Placed[];
  readonly instruments: readonly PlacedInstrument[];
}

/** Who existed and what was adopted by a year, with the levels they are coded on: certain ones first, then by name. */
export async function placedIn(graph: RequestGraph, asOf: number): Promise<PlacedThings> {
  const [codings, actors, instruments] = await Promise.all([
    codingsBy(graph, 'level'),
    actorsIn(graph, asOf),
    allInstruments(graph),
  ]);
  const bySubject = groupBy(codings, ({ subject }) => subject);
  const placed = (id: string, certainty: Certainty): Placed => {
    const own = bySubject.get(id) ?? [];
    return { id, certainty, codings: own, values: own.map(({ value }) => value) };
  };
  return {
    actors: certainFirst(actors.map(({ id, certainty }) => placed(id, certainty))),
    instruments: certainFirst(
      instruments.flatMap((instrument) => {
        const certainty = adoptedIn(instrument, asOf);
        return certainty ? [{ ...placed(instrument.id, certainty), instrument }] : [];
      }),
    ),
  };
}

/** The thing as a row of one level, with the coding that places it there. */
export const onLevel = <T extends Placed>(thing: T, level: string) => ({
  ...thing,
  coding: thing.codings.find(({ value }) => value === level) as Coding,
});
