import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import { certaintyIn } from '../../lib/spans.js';
import { hydrate } from '../entity/entity.registry.js';
import { Gap } from '../gap/gap.type.js';
import { ALL_GAPS, HOLDER_NAMES, MANDATES_IN_CELLS, PARTS } from './coverage.queries.js';
import type { PartOf } from './coverage.rules.js';
import { MandateEvidence } from './coverage.type.js';
import { partOfRelation } from './part-of.rules.js';

/** Some cells over some years. */
export interface Stretch {
  readonly functions: readonly string[];
  readonly issueAreas: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Everything that bears on some cells over some years, read in four engine calls however many these are. */
export interface Evidence {
  /** Periods of mandates that held in one of the years, by cell. */
  readonly mandates: ReadonlyMap<string, readonly MandateEvidence[]>;
  /** Gaps documented for one cell, by cell. */
  readonly cellGaps: ReadonlyMap<string, readonly Gap[]>;
  /** Gaps documented for more than a cell. */
  readonly wideGaps: readonly Gap[];
  readonly partOfIn: (year: number) => PartOf;
  readonly nameOf: (actor: string) => string;
}

export const cellId = (name: string, issueArea: string): string => `${name}--${issueArea}`;

export async function evidenceOf(graph: RequestGraph, stretch: Stretch): Promise<Evidence> {
  const { functions, issueAreas, from, to } = stretch;
  const [mandates, gapRows, parts, names] = await Promise.all([
    graph.read(MANDATES_IN_CELLS, { functions, issueAreas, from, to }),
    graph.read(ALL_GAPS, {}),
    graph.read(PARTS, { from, to }),
    graph.read(HOLDER_NAMES, {}),
  ]);
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const gaps = gapRows.map(({ gap }) => hydrate(Gap, gap));
  return {
    mandates: groupBy(
      mandates.map(
        ({ mandate, period }) =>
          Object.assign(hydrate(MandateEvidence, period), {
            mandate: mandate.id,
            actor: mandate.actor,
            ofClass: mandate.ofClass,
            cell: cellId(mandate.function as string, mandate.issueArea as string),
          }) as MandateEvidence,
      ),
      (evidence) => evidence.cell,
    ),
    cellGaps: groupBy(
      gaps.filter(({ scope }) => scope === 'cell'),
      (gap) => cellId(gap.function ?? '', gap.issueArea ?? ''),
    ),
    wideGaps: gaps.filter(({ scope }) => scope !== 'cell'),
    partOfIn: (year) => partOfRelation(parts.filter((part) => certaintyIn(part, year) !== null)),
    nameOf: (actor) => nameOf.get(actor) ?? actor,
  };
}

/** Who was, certainly or possibly, part of whom in a year. */
export const partOfIn = async (graph: RequestGraph, asOf: number): Promise<PartOf> =>
  partOfRelation(await graph.read(PARTS, { from: asOf, to: asOf }));
