import type { Certainty } from '../../lib/spans.js';
import type { GOOD_TYPES, LEVELS, Word } from '../../model/vocabularies.js';

/** Version of the rule below: it changes whenever the same data can give another answer. */
export const FIT_RULE = 'fit-1';

export type GoodType = Word<typeof GOOD_TYPES>;
export type Level = Word<typeof LEVELS>;

/** The level that the theory of public goods predicts. */
export const PREDICTED: Readonly<Record<GoodType, readonly Level[]>> = {
  public: ['multilateral'],
  club: ['regional'],
  private: ['bilateral', 'unilateral'],
};

/** The levels that an answer speaks of; on the last two nothing is recorded. */
export const COMPARED = ['multilateral', 'regional', 'bilateral', 'unilateral'] as const;

export const FINDINGS = ['found', 'not-found', 'undecided', 'not-recorded'] as const;
export type Finding = (typeof FINDINGS)[number];

export const FIT_VERDICTS = ['as-predicted', 'mixed', 'above', 'below', 'not-testable'] as const;
export type Verdict = (typeof FIT_VERDICTS)[number];

export const FIT_REASONS = ['not-classified', 'practice-not-recorded', 'level-undecided'] as const;
export type Reason = (typeof FIT_REASONS)[number];

/** An open binding instrument that is, certainly or possibly, in force. */
export interface OpenInstrument {
  readonly certainty: Certainty;
  /** UN members that are parties; null where the parties of the year are not recorded. */
  readonly parties: { readonly certain: number; readonly withPossible: number } | null;
}

/** How surely an open instrument in force binds at least half of the UN members of the year; null where it does not. */
export function bindsHalf({ certainty, parties }: OpenInstrument, unMembers: number): Certainty | null {
  if (unMembers === 0) return null;
  // Parties that nobody recorded could be any number.
  if (parties === null) return 'POSSIBLE';
  if (certainty === 'CERTAIN' && 2 * parties.certain >= unMembers) return 'CERTAIN';
  return 2 * parties.withPossible >= unMembers ? 'POSSIBLE' : null;
}

/** How surely a process was active: one without an end must still have been when it was last described. */
export function activeIn(process: {
  readonly certainty: Certainty;
  readonly ended: number | null;
  readonly status: string | null;
}): Certainty {
  const lasting = process.ended !== null || process.status === 'active';
  return process.certainty === 'CERTAIN' && lasting ? 'CERTAIN' : 'POSSIBLE';
}

/** A level is found by one certain piece of evidence, and not found only where there is not even a possible one. */
export function findingOf(evidence: readonly (Certainty | null)[]): Finding {
  if (evidence.includes('CERTAIN')) return 'found';
  return evidence.includes('POSSIBLE') ? 'undecided' : 'not-found';
}

/** The multilateral level; without the United Nations there is no half of its members to go by. */
export const multilateralFinding = (binding: readonly (Certainty | null)[], unMembers: number): Finding =>
  unMembers === 0 ? 'not-recorded' : findingOf(binding);

export interface Findings {
  readonly multilateral: Finding;
  readonly regional: Finding;
}

export interface FitAnswer {
  readonly verdict: Verdict;
  /** Null where the verdict is none of NOT_TESTABLE. */
  readonly reason: Reason | null;
  /** The verdict if all that is possible held as well. */
  readonly possibleVerdict: Verdict;
}

export function fitOf(good: GoodType | null, findings: Findings): FitAnswer {
  const verdict = verdictOf(good, findings);
  return {
    verdict,
    reason: verdict === 'not-testable' ? reasonOf(good, findings) : null,
    possibleVerdict: verdictOf(good, {
      multilateral: held(findings.multilateral),
      regional: held(findings.regional),
    }),
  };
}

/**
 * What is found decides; an undecided level never does, so it makes no MIXED. ABOVE for a club and BELOW
 * say that the predicted level is missing: they need it to be not found, not merely undecided.
 */
function verdictOf(good: GoodType | null, { multilateral, regional }: Findings): Verdict {
  if (good === 'public') {
    if (multilateral === 'found') return regional === 'found' ? 'mixed' : 'as-predicted';
    return multilateral === 'not-found' ? 'below' : 'not-testable';
  }
  if (good === 'club') {
    if (regional === 'found') return multilateral === 'found' ? 'mixed' : 'as-predicted';
    if (regional !== 'not-found') return 'not-testable';
    if (multilateral === 'found') return 'above';
    return multilateral === 'not-found' ? 'below' : 'not-testable';
  }
  return good === 'private' && multilateral === 'found' ? 'above' : 'not-testable';
}

function reasonOf(good: GoodType | null, { multilateral }: Findings): Reason {
  if (good === null) return 'not-classified';
  return good === 'private' && multilateral === 'not-found' ? 'practice-not-recorded' : 'level-undecided';
}

const held = (finding: Finding): Finding => (finding === 'undecided' ? 'found' : finding);
