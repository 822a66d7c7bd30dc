import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import { certaintyIn } from '../../lib/spans.js';
import { hydrate } from '../entity/entity.registry.js';
import { Gap } from '../gap/gap.type.js';
import { ALL_GAPS, HOLDER_NAMES, MANDATES_IN_CELLS, PARTS } from './coverage.queries.js';
import type { PartOf } from './coverage.rules.js';
import { type DocumentedGap, GapStanding, MandateEvidence } from './coverage.type.js';
import { partOfRelation } from './part-of.rules.js';

export interface Cells {
  readonly asOf: number;
  readonly functions: readonly string[];
  readonly issueAreas: readonly string[];
}

/** Everything that bears on some cells in a year, read in four engine calls however many cells there are. */
export interface Evidence {
  readonly asOf: number;
  readonly mandates: ReadonlyMap<string, readonly MandateEvidence[]>;
  readonly gaps: readonly DocumentedGap[];
  readonly partOf: PartOf;
  readonly nameOf: (actor: string) => string;
}

export const cellId = (name: string, issueArea: string): string => `${name}--${issueArea}`;

export async function evidenceOf(graph: RequestGraph, cells: Cells): Promise<Evidence> {
  const { asOf } = cells;
  const [mandates, gaps, parts, names] = await Promise.all([
    graph.read(MANDATES_IN_CELLS, { ...cells }),
    graph.read(ALL_GAPS, {}),
    graph.read(PARTS, { asOf }),
    graph.read(HOLDER_NAMES, {}),
  ]);
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  return {
    asOf,
    mandates: groupBy(
      mandates.map(
        ({ mandate, period }) =>
          Object.assign(hydrate(MandateEvidence, period), {
            mandate: mandate.id,
            actor: mandate.actor,
            ofClass: mandate.ofClass,
            cell: cellId(mandate.function as string, mandate.issueArea as string),
            listYear: asOf,
          }) as MandateEvidence,
      ),
      (evidence) => evidence.cell,
    ),
    gaps: gaps.map(({ gap }) => documented(hydrate(Gap, gap), asOf)),
    partOf: partOfRelation(parts),
    nameOf: (actor) => nameOf.get(actor) ?? actor,
  };
}

/** Who was, certainly or possibly, part of whom in a year. */
export const partOfIn = async (graph: RequestGraph, asOf: number): Promise<PartOf> =>
  partOfRelation(await graph.read(PARTS, { asOf }));

function documented(gap: Gap, asOf: number): DocumentedGap {
  gap.listYear = asOf;
  const certainty = certaintyIn(gap, asOf);
  if (certainty === 'CERTAIN') return { gap, standing: GapStanding.COUNTED };
  if (certainty === 'POSSIBLE') return { gap, standing: GapStanding.UNDATED };
  return { gap, standing: asOf < gap.possibleFrom ? GapStanding.STATED_LATER : GapStanding.CLOSED };
}
