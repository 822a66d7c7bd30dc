import { madeAlike } from '../../graph/alike.js';
import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import { certaintyIn } from '../../lib/spans.js';
import { hydrate } from '../entity/entity.registry.js';
import { Gap } from '../gap/gap.type.js';
import {
  ALL_GAPS,
  HELD_IN_CELLS,
  type HeldPeriod,
  HOLDER_NAMES,
  MANDATES_IN_CELLS,
  PARTS,
} from './coverage.queries.js';
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
export interface Evidence<Row extends HeldPeriod = MandateEvidence> {
  /** Periods of mandates that held in one of the years, by cell. */
  readonly mandates: ReadonlyMap<string, readonly Row[]>;
  /** Gaps documented for one cell, by cell. */
  readonly cellGaps: ReadonlyMap<string, readonly Gap[]>;
  /** Gaps documented for more than a cell. */
  readonly wideGaps: readonly Gap[];
  readonly partOfIn: (year: number) => PartOf;
  readonly nameOf: (actor: string) => string;
}

export const cellId = (name: string, issueArea: string): string => `${name}--${issueArea}`;

export async function evidenceOf(graph: RequestGraph, stretch: Stretch): Promise<Evidence> {
  const [rows, rest] = await Promise.all([graph.read(MANDATES_IN_CELLS, { ...stretch }), besides(graph, stretch)]);
  const mandates = rows.map(
    ({ mandate, period }) =>
      Object.assign(hydrate(MandateEvidence, period), {
        mandate: mandate.id,
        actor: mandate.actor,
        ofClass: mandate.ofClass,
        cell: cellId(mandate.function as string, mandate.issueArea as string),
      }) as MandateEvidence,
  );
  return { ...rest, mandates: groupBy(mandates, (evidence) => evidence.cell) };
}

/** The same with only what the rule has to know of each period, to be kept: that takes a tenth of the room. */
export async function heldOver(graph: RequestGraph, stretch: Stretch): Promise<Evidence<HeldPeriod>> {
  const [rows, rest] = await Promise.all([graph.readOnce(HELD_IN_CELLS, { ...stretch }), besides(graph, stretch)]);
  return { ...rest, mandates: groupBy(madeAlike(rows), (row) => cellId(row.function, row.issueArea)) };
}

/** What bears on the cells besides the mandates. */
async function besides(graph: RequestGraph, { from, to }: Stretch): Promise<Omit<Evidence, 'mandates'>> {
  const [gapRows, parts, names] = await Promise.all([
    graph.read(ALL_GAPS, {}),
    graph.read(PARTS, { from, to }),
    graph.read(HOLDER_NAMES, {}),
  ]);
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const gaps = gapRows.map(({ gap }) => hydrate(Gap, gap));
  return {
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
