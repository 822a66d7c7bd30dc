import { PairBar } from '../../ui/pair-bar';
import { CLAIM_VERDICTS, ClaimVerdict, type ClaimVerdictName } from './claim-verdict';

interface VerdictCountsProps {
  readonly verdicts: readonly ClaimVerdictName[];
  readonly chosen: string;
  readonly onChoose: (verdict: ClaimVerdictName) => void;
}

/** How many claims have which verdict; a verdict that is pressed is the only one shown below. */
export function VerdictCounts({ verdicts, chosen, onChoose }: VerdictCountsProps) {
  const names = Object.keys(CLAIM_VERDICTS) as ClaimVerdictName[];
  return (
    <ul className="verdict-counts" aria-label="Claims by verdict">
      {names.map((name) => {
        const count = verdicts.filter((one) => one === name).length;
        return (
          <li key={name}>
            <button type="button" aria-pressed={chosen === name} onClick={() => onChoose(name)}>
              <ClaimVerdict verdict={name} /> <span>{count}</span>
            </button>
            <PairBar counts={{ certain: count, withPossible: count }} most={verdicts.length} bare />
          </li>
        );
      })}
    </ul>
  );
}
