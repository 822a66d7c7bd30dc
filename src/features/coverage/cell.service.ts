import { type Certainty, certaintyIn } from '../../lib/spans.js';
import { REACHES, STRENGTHS, words } from '../../model/vocabularies.js';
import type { Gap } from '../gap/gap.type.js';
import type { Dated } from '../time/dated.type.js';
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
import { CoverageCell, type DocumentedGap, GapStanding, type MandateEvidence } from './coverage.type.js';
import { cellId, type Evidence } from './evidence.service.js';
import { explain } from './explanation.js';

/** One cell in one year. */
export interface CellInYear {
  readonly function: string;
  readonly issueArea: string;
  readonly year: number;
}

/** What the rule answers for a cell in a year, and the mandates that held in it. */
export interface JudgedCell extends CellInYear {
  readonly id: string;
  readonly answer: CellAnswer;
  readonly mandates: readonly MandateEvidence[];
  readonly gaps: readonly Gap[];
}

/** The rule applied to the rows of a cell. */
export function judge(cell: CellInYear, { mandates, cellGaps }: Evidence, partOf: PartOf): JudgedCell {
  const id = cellId(cell.function, cell.issueArea);
  const rows: MandateEvidence[] = [];
  const held: HeldMandate[] = [];
  for (const row of mandates.get(id) ?? []) {
    const certainty = certaintyIn(row, cell.year);
    if (certainty === null) continue;
    rows.push(row);
    held.push(heldAs(row, certainty));
  }
  const gaps = cellGaps.get(id) ?? [];
  const counting = gaps.flatMap((gap): CellGap[] => {
    const certainty = certaintyIn(gap, cell.year);
    return certainty === null ? [] : [{ kind: gap.kind as GapKind, certainty }];
  });
  return { ...cell, id, answer: coverCell(held, counting, partOf), mandates: rows, gaps };
}

/** A judged cell with its explanation and its rows. */
export function showCell(judged: JudgedCell, nameOf: Evidence['nameOf']): CoverageCell {
  const { id, function: name, issueArea, year, answer } = judged;
  const rows = [...judged.mandates].sort(strongestFirst).map((row) => listedIn(year, row));
  const gaps = judged.gaps.map((gap) => documented(gap, year));
  const holdings = rows
    .filter((row) => !row.ofClass)
    .map((row) => ({
      name: nameOf(row.actor),
      strength: row.strength,
      reach: row.reach,
      certain: certaintyIn(row, year) === 'CERTAIN',
    }));
  const told = gaps.filter(({ standing }) => standing === GapStanding.COUNTED).map(({ gap }) => gap);
  return Object.assign(new CoverageCell(), {
    id,
    function: name,
    issueArea,
    ...answer,
    explanation: explain(answer, holdings, told),
    mandates: rows.filter((row) => !row.ofClass && row.strength !== 'none-stated'),
    statedAbsences: rows.filter((row) => !row.ofClass && row.strength === 'none-stated'),
    classStatements: rows.filter((row) => row.ofClass),
    documentedGaps: gaps,
  });
}

/** What a documented gap means for a year. Those stated later, and those that were closed, do not count. */
export function documented(stated: Gap, year: number): DocumentedGap {
  const gap = listedIn(year, stated);
  const certainty = certaintyIn(gap, year);
  if (certainty === 'CERTAIN') return { gap, standing: GapStanding.COUNTED };
  if (certainty === 'POSSIBLE') return { gap, standing: GapStanding.UNDATED };
  return { gap, standing: year < gap.possibleFrom ? GapStanding.STATED_LATER : GapStanding.CLOSED };
}

/** The same fact as listed for a year. One fact can be listed for several years in one answer. */
const listedIn = <T extends Dated>(listYear: number, fact: T): T =>
  Object.assign(Object.create(Object.getPrototypeOf(fact)), fact, { listYear });

const heldAs = (row: MandateEvidence, certainty: Certainty): HeldMandate => ({
  actor: row.actor,
  ofClass: row.ofClass,
  strength: row.strength as Strength,
  reach: row.reach as Reach | null,
  certainty,
});

/** By strength, then reach; the rows come by name of the actor already, and the sort keeps that. */
function strongestFirst(one: MandateEvidence, other: MandateEvidence): number {
  const rank = (row: MandateEvidence) =>
    words(STRENGTHS).indexOf(row.strength as Strength) * 10 +
    (row.reach ? words(REACHES).indexOf(row.reach as Reach) : 9);
  return rank(one) - rank(other);
}
