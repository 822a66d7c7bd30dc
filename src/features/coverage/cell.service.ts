import { type Certainty, certaintyIn } from '../../lib/spans.js';
import { REACHES, STRENGTHS, words } from '../../model/vocabularies.js';
import type { Gap } from '../gap/gap.type.js';
import { listedIn } from '../time/listed.js';
import type { IssueArea } from '../vocabulary/vocabulary.type.js';
import type { HeldPeriod } from './coverage.queries.js';
import {
  type CellAnswer,
  type CellGap,
  coverCell,
  type GapKind,
  type HeldMandate,
  type PartOf,
  type Reach,
  type Strength,
} from './coverage.rules.js';
import {
  type CellDetail,
  CoverageCell,
  type DocumentedGap,
  GapStanding,
  type MandateEvidence,
} from './coverage.type.js';
import { cellId, type Evidence } from './evidence.service.js';
import { explain } from './explanation.js';

/** One cell in one year. */
export interface CellInYear {
  readonly function: string;
  readonly issueArea: string;
  readonly year: number;
}

/** What the rule answers for a cell in a year, and the mandates that held in it. */
export interface JudgedCell<Row extends HeldPeriod = MandateEvidence> extends CellInYear {
  readonly id: string;
  readonly answer: CellAnswer;
  readonly mandates: readonly Row[];
  readonly gaps: readonly Gap[];
}

export type { HeldMandate, PartOf };

/** The rule applied to the rows of a cell. */
export function judge<Row extends HeldPeriod>(
  cell: CellInYear,
  { mandates, cellGaps }: Pick<Evidence<Row>, 'mandates' | 'cellGaps'>,
  partOf: PartOf,
): JudgedCell<Row> {
  const id = cellId(cell.function, cell.issueArea);
  const rows = (mandates.get(id) ?? []).filter((row) => certaintyIn(row, cell.year) !== null);
  const gaps = cellGaps.get(id) ?? [];
  const held = rows.map((row) => heldIn(row, cell.year));
  return { ...cell, id, answer: judgeHeld(held, gaps, cell.year, partOf), mandates: rows, gaps };
}

/** A judged cell as it is answered. */
export const showCell = (
  { id, function: name, answer }: Pick<JudgedCell, 'id' | 'function' | 'answer'>,
  issueArea: IssueArea,
  detail: CoverageCell['detail'],
): CoverageCell => Object.assign(new CoverageCell(), { id, function: name, issueArea, ...answer, detail });

/** Worked out when somebody asks for it. Cells are kept for later requests, their details only as long as there is room. */
export function detailWhenAsked(judged: JudgedCell, nameOf: Evidence['nameOf']): () => CellDetail {
  let kept: WeakRef<CellDetail> | undefined;
  return () => {
    const known = kept?.deref() ?? detailOf(judged, nameOf);
    kept = new WeakRef(known);
    return known;
  };
}

function detailOf({ mandates, gaps: stated, year, answer }: JudgedCell, nameOf: Evidence['nameOf']): CellDetail {
  const rows = [...mandates].sort(strongestFirst).map((row) => listedIn(year, row));
  const gaps = stated.map((gap) => documented(gap, year));
  const held = rows.map((row) => heldIn(row, year));
  return {
    explanation: explainHeld(answer, held, gaps, nameOf),
    mandates: rows.filter((row) => !row.ofClass && row.strength !== 'none-stated'),
    statedAbsences: rows.filter((row) => !row.ofClass && row.strength === 'none-stated'),
    classStatements: rows.filter((row) => row.ofClass),
    documentedGaps: gaps,
  };
}

/** An answer of the rule in words: who holds what, and which gaps count; statements on classes are left out. */
export function explainHeld(
  answer: CellAnswer,
  held: readonly HeldMandate[],
  gaps: readonly DocumentedGap[],
  nameOf: Evidence['nameOf'],
): string {
  const holdings = held
    .filter(({ ofClass }) => !ofClass)
    .map(({ actor, strength, reach, certainty }) => ({
      name: nameOf(actor),
      strength,
      reach,
      certain: certainty === 'CERTAIN',
    }));
  const told = gaps.filter(({ standing }) => standing === GapStanding.COUNTED).map(({ gap }) => gap);
  return explain(answer, holdings, told);
}

/** The rule applied to mandates as they are held, by the rows or by a hypothesis, and to the gaps that count. */
export function judgeHeld(
  held: readonly HeldMandate[],
  gaps: readonly Gap[],
  year: number,
  partOf: PartOf,
): CellAnswer {
  const counting = gaps.flatMap((gap): CellGap[] => {
    const certainty = certaintyIn(gap, year);
    return certainty === null ? [] : [{ kind: gap.kind as GapKind, certainty }];
  });
  return coverCell(held, counting, partOf);
}

/** What a documented gap means for a year. Those stated later, and those that were closed, do not count. */
export function documented(stated: Gap, year: number): DocumentedGap {
  const gap = listedIn(year, stated);
  const certainty = certaintyIn(gap, year);
  if (certainty === 'CERTAIN') return { gap, standing: GapStanding.COUNTED };
  if (certainty === 'POSSIBLE') return { gap, standing: GapStanding.UNDATED };
  return { gap, standing: year < gap.possibleFrom ? GapStanding.STATED_LATER : GapStanding.CLOSED };
}

/** A row that holds in the year, as the rule takes it. */
export const heldIn = (row: HeldPeriod, year: number): HeldMandate => ({
  actor: row.actor,
  ofClass: row.ofClass,
  strength: row.strength as Strength,
  reach: row.reach as Reach | null,
  certainty: certaintyIn(row, year) as Certainty,
});

type Ranked = { readonly strength: string; readonly reach: string | null };

/** By strength, then reach; the rows come by name of the actor already, and the sort keeps that. */
export function strongestFirst(one: Ranked, other: Ranked): number {
  const rank = ({ strength, reach }: Ranked) =>
    words(STRENGTHS).indexOf(strength as Strength) * 10 + (reach ? words(REACHES).indexOf(reach as Reach) : 9);
  return rank(one) - rank(other);
}
