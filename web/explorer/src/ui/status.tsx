import { inWords } from '../lib/words';

/** The statuses of a cell with their signs, from best to worst; NOT_RECORDED is silence, not a gap. */
export const STATUS_SIGNS = {
  COVERED: '■',
  LIMITED: '◧',
  FRAGMENTED: '▦',
  PARTIAL: '◩',
  CONTESTED: '✕',
  UNCOVERED: '□',
  NOT_RECORDED: '·',
} as const;

/** What is documented and derived, joined. */
export const VERDICT_SIGNS = { COVERED: '✓', THIN: '~', DISPUTED: '!', GAP: '○', UNKNOWN: '?' } as const;

export type StatusName = keyof typeof STATUS_SIGNS;
export type VerdictName = keyof typeof VERDICT_SIGNS;

/** A status told by colour, sign and word. */
export function Status({ status }: { readonly status: StatusName }) {
  return (
    <span className="mark" data-status={status}>
      <span aria-hidden="true">{STATUS_SIGNS[status]}</span> {inWords(status)}
    </span>
  );
}

/** A verdict told by colour, sign and word. */
export function Verdict({ verdict }: { readonly verdict: VerdictName }) {
  return (
    <span className="mark" data-verdict={verdict}>
      <span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span> {inWords(verdict)}
    </span>
  );
}
