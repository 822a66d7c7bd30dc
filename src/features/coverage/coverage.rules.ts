import { extended } from '../../lib/extended.js';
import type { Certainty } from '../../lib/spans.js';

/** Version of the rule below: it changes whenever the same data can give another answer. */
export const COVERAGE_RULE = 'coverage-1';

export type Strength = 'primary' | 'partial' | 'contested' | 'none-stated';
export type Reach = 'global' | 'parties-only' | 'members-only' | 'regional';
export type GapKind = 'absence' | 'adequacy' | 'participation';

/** A mandate as it held in the year, for the cell in question. */
export interface HeldMandate {
  readonly actor: string;
  /** Statements about whole classes of actors are listed and never decide. */
  readonly ofClass: boolean;
  readonly strength: Strength;
  readonly reach: Reach | null;
  readonly certainty: Certainty;
}

/** A documented gap of this very cell, as it stood in the year. */
export interface CellGap {
  readonly kind: GapKind;
  readonly certainty: Certainty;
}

/** True where one of two actors is part of the other, directly or through others. */
export type PartOf = (one: string, other: string) => boolean;

export const STATUSES = [
  'uncovered',
  'contested',
  'partial',
  'fragmented',
  'limited',
  'covered',
  'not-recorded',
] as const;
export type Status = (typeof STATUSES)[number];

export const VERDICTS = ['gap', 'disputed', 'thin', 'covered', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface CellCoverage {
  readonly status: Status;
  readonly verdict: Verdict;
  readonly fallsBetween: boolean;
}

/** What holds with certainty, and what would hold if all that is possible did. */
export interface CellAnswer extends CellCoverage {
  readonly possibleStatus: Status;
  readonly possibleVerdict: Verdict;
  readonly possiblyFallsBetween: boolean;
}

/** Coverage of one cell in one year: from the certain facts, and from the possible ones with them. */
export function coverCell(mandates: readonly HeldMandate[], gaps: readonly CellGap[], partOf: PartOf): CellAnswer {
  const certain = (fact: { certainty: Certainty }) => fact.certainty === 'CERTAIN';
  const sure = cover(mandates.filter(certain), gaps.filter(certain), partOf);
  const possible = cover(mandates, gaps, partOf);
  return extended(sure, {
    possibleStatus: possible.status,
    possibleVerdict: possible.verdict,
    possiblyFallsBetween: possible.fallsBetween,
  });
}

function cover(mandates: readonly HeldMandate[], gaps: readonly CellGap[], partOf: PartOf): CellCoverage {
  const deciding = mandates.filter((mandate) => !mandate.ofClass);
  const status = statusOf(deciding, gaps);
  return {
    status,
    verdict: verdictOf(status, gaps),
    fallsBetween: status !== 'covered' && isBetween(deciding, partOf),
  };
}

function statusOf(mandates: readonly HeldMandate[], gaps: readonly CellGap[]): Status {
  const of = (strength: Strength) => mandates.filter((mandate) => mandate.strength === strength);
  const primary = of('primary');
  if (primary.some((mandate) => mandate.reach === 'global')) return 'covered';
  if (primary.length > 0) return 'limited';
  const partial = new Set(of('partial').map((mandate) => mandate.actor));
  if (partial.size > 0) return partial.size > 1 ? 'fragmented' : 'partial';
  if (of('contested').length > 0) return 'contested';
  const denied = of('none-stated').length > 0 || gaps.some((gap) => gap.kind === 'absence');
  return denied ? 'uncovered' : 'not-recorded';
}

function verdictOf(status: Status, gaps: readonly CellGap[]): Verdict {
  if (status === 'uncovered' || status === 'contested') return 'gap';
  if (status !== 'covered' && gaps.some((gap) => gap.kind === 'absence')) return 'gap';
  if (status === 'not-recorded') return 'unknown';
  if (gaps.length > 0) return 'disputed';
  return status === 'covered' ? 'covered' : 'thin';
}

/** Partial mandates of two actors, neither of which is part of the other. */
function isBetween(mandates: readonly HeldMandate[], partOf: PartOf): boolean {
  const actors = [...new Set(mandates.filter(({ strength }) => strength === 'partial').map(({ actor }) => actor))];
  return actors.some((one, at) => actors.slice(at + 1).some((other) => !partOf(one, other)));
}
