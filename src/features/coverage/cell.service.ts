import { certaintyIn } from '../../lib/spans.js';
import { REACHES, STRENGTHS, words } from '../../model/vocabularies.js';
import {
  type CellAnswer,
  type CellGap,
  coverCell,
  type GapKind,
  type HeldMandate,
  type Reach,
  type Strength,
} from './coverage.rules.js';
import { CoverageCell, type DocumentedGap, GapStanding, type MandateEvidence } from './coverage.type.js';
import { cellId, type Evidence } from './evidence.service.js';
import { explain } from './explanation.js';

export type { HeldMandate } from './coverage.rules.js';

/** The answer of the rule, in letters and in words. */
export interface JudgedCell extends CellAnswer {
  readonly explanation: string;
}

/** One cell: the rule applied to its rows, with the rows. */
export function cellOf(name: string, issueArea: string, evidence: Evidence): CoverageCell {
  const id = cellId(name, issueArea);
  const rows = [...(evidence.mandates.get(id) ?? [])].sort(strongestFirst);
  const own = gapsOfCell(name, issueArea, evidence);
  return Object.assign(new CoverageCell(), {
    id,
    function: name,
    issueArea,
    ...judgeCell(
      rows.map((row) => heldIn(row, evidence.asOf)),
      own,
      evidence,
    ),
    mandates: rows.filter((row) => !row.ofClass && row.strength !== 'none-stated'),
    statedAbsences: rows.filter((row) => !row.ofClass && row.strength === 'none-stated'),
    classStatements: rows.filter((row) => row.ofClass),
    documentedGaps: own,
  });
}

/** The rule applied to mandates as they are held: by the rows, or by the rows and a hypothesis. */
export function judgeCell(
  mandates: readonly HeldMandate[],
  own: readonly DocumentedGap[],
  { partOf, nameOf }: Pick<Evidence, 'partOf' | 'nameOf'>,
): JudgedCell {
  const answer = coverCell(mandates, own.flatMap(counting), partOf);
  const holdings = mandates
    .filter(({ ofClass }) => !ofClass)
    .map(({ actor, strength, reach, certainty }) => ({
      name: nameOf(actor),
      strength,
      reach,
      certain: certainty === 'CERTAIN',
    }));
  const told = own.filter(({ standing }) => standing === GapStanding.COUNTED).map(({ gap }) => gap);
  return { ...answer, explanation: explain(answer, holdings, told) };
}

const gapsOfCell = (name: string, issueArea: string, { gaps }: Evidence): DocumentedGap[] =>
  gaps.filter(({ gap }) => gap.scope === 'cell' && gap.function === name && gap.issueArea === issueArea);

/** A row as the rule takes it. */
export const heldIn = (row: MandateEvidence, asOf: number): HeldMandate => ({
  actor: row.actor,
  ofClass: row.ofClass,
  strength: row.strength as Strength,
  reach: row.reach as Reach | null,
  certainty: certaintyIn(row, asOf) ?? 'POSSIBLE',
});

/** Gaps stated later, and gaps that were closed, do not count. */
function counting({ gap, standing }: DocumentedGap): CellGap[] {
  if (standing === GapStanding.COUNTED) return [{ kind: gap.kind as GapKind, certainty: 'CERTAIN' }];
  return standing === GapStanding.UNDATED ? [{ kind: gap.kind as GapKind, certainty: 'POSSIBLE' }] : [];
}

type Ranked = { readonly strength: string; readonly reach: string | null };

/** By strength, then reach; the rows come by name of the actor already, and the sort keeps that. */
export function strongestFirst(one: Ranked, other: Ranked): number {
  const rank = ({ strength, reach }: Ranked) =>
    words(STRENGTHS).indexOf(strength as Strength) * 10 + (reach ? words(REACHES).indexOf(reach as Reach) : 9);
  return rank(one) - rank(other);
}
