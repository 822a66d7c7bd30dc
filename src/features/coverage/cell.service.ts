import { certaintyIn } from '../../lib/spans.js';
import { REACHES, STRENGTHS, words } from '../../model/vocabularies.js';
import {
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

/** One cell: the rule applied to its rows, with the rows. */
export function cellOf(
  name: string,
  issueArea: string,
  { asOf, mandates, gaps, partOf, nameOf }: Evidence,
): CoverageCell {
  const id = cellId(name, issueArea);
  const rows = [...(mandates.get(id) ?? [])].sort(strongestFirst);
  const own = gaps.filter(({ gap }) => gap.scope === 'cell' && gap.function === name && gap.issueArea === issueArea);
  const answer = coverCell(
    rows.map((row) => held(row, asOf)),
    own.flatMap(counting),
    partOf,
  );
  const holdings = rows
    .filter((row) => !row.ofClass)
    .map((row) => ({
      name: nameOf(row.actor),
      strength: row.strength,
      reach: row.reach,
      certain: certaintyIn(row, asOf) === 'CERTAIN',
    }));
  const told = own.filter(({ standing }) => standing === GapStanding.COUNTED).map(({ gap }) => gap);
  return Object.assign(new CoverageCell(), {
    id,
    function: name,
    issueArea,
    ...answer,
    explanation: explain(answer, holdings, told),
    mandates: rows.filter((row) => !row.ofClass && row.strength !== 'none-stated'),
    statedAbsences: rows.filter((row) => !row.ofClass && row.strength === 'none-stated'),
    classStatements: rows.filter((row) => row.ofClass),
    documentedGaps: own,
  });
}

const held = (row: MandateEvidence, asOf: number): HeldMandate => ({
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

/** By strength, then reach; the rows come by name of the actor already, and the sort keeps that. */
function strongestFirst(one: MandateEvidence, other: MandateEvidence): number {
  const rank = (row: MandateEvidence) =>
    words(STRENGTHS).indexOf(row.strength as Strength) * 10 +
    (row.reach ? words(REACHES).indexOf(row.reach as Reach) : 9);
  return rank(one) - rank(other);
}
