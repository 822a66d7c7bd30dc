import type { FitVerdict as Verdict } from '../../generated';
import { inWords } from '../../lib/words';
import './fit.css';

/** What can be said of a level, each with its sign. */
export const FINDINGS = {
  FOUND: { sign: '●', meaning: 'found' },
  UNDECIDED: { sign: '◐', meaning: 'undecided: only what is possible, or not recorded, shows it' },
  NOT_FOUND: { sign: '○', meaning: 'not found' },
  NOT_RECORDED: { sign: '·', meaning: 'not recorded: silence, not absence' },
} as const;

const VERDICTS: Record<Verdict, { readonly sign: string; readonly meaning: string }> = {
  AS_PREDICTED: { sign: '✓', meaning: 'the predicted level alone' },
  MIXED: { sign: '±', meaning: 'the predicted level, and another besides' },
  ABOVE: { sign: '↑', meaning: 'a wider level than the predicted one' },
  BELOW: { sign: '↓', meaning: 'neither the predicted level nor a wider one' },
  NOT_TESTABLE: { sign: '?', meaning: 'what is recorded decides nothing' },
};

/** Why a verdict is not testable, as headings. */
export const REASONS = {
  NOT_CLASSIFIED: 'Nobody classified the area as a type of good, so no level is predicted',
  PRACTICE_NOT_RECORDED: 'What single states and pairs of states do is not recorded',
  LEVEL_UNDECIDED: 'The level that would decide is undecided or not recorded in this year',
} as const;

/** A verdict of fit by colour, sign and word. */
export function FitVerdict({
  verdict,
  explained = false,
}: {
  readonly verdict: Verdict;
  readonly explained?: boolean;
}) {
  const { sign, meaning } = VERDICTS[verdict];
  return (
    <>
      <span className="fit" data-fit={verdict}>
        <span aria-hidden="true">{sign}</span> {inWords(verdict)}
      </span>
      {explained && <span className="quiet fit-plain"> {meaning}</span>}
    </>
  );
}
