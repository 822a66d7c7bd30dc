import type { ClaimTestVerdict } from '../../generated';

/** The verdicts on a claim in the order of the page; NO_TEST is none of the service: nobody wrote a test. */
export const CLAIM_VERDICTS = {
  CONTRADICTED: { sign: '✕', word: 'contradicted' },
  PARTLY: { sign: '◐', word: 'partly' },
  SUPPORTED: { sign: '✓', word: 'supported' },
  NOT_TESTABLE: { sign: '?', word: 'not testable' },
  NO_TEST: { sign: '·', word: 'without a test' },
} as const satisfies Record<ClaimTestVerdict | 'NO_TEST', { readonly sign: string; readonly word: string }>;

export type ClaimVerdictName = keyof typeof CLAIM_VERDICTS;

/** A verdict on a claim by sign, colour and word. */
export function ClaimVerdict({ verdict }: { readonly verdict: ClaimVerdictName }) {
  const { sign, word } = CLAIM_VERDICTS[verdict];
  return (
    <span className="claim-verdict" data-claim-verdict={verdict}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}
