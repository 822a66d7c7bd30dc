import { Link } from 'wouter';
import { STATUSES, VERDICTS } from '../../lib/readings';
import { ReadingMark } from '../../ui/reading-mark';

interface RuleProps {
  readonly version: string;
  readonly note: string;
  readonly factCount: number;
}

/** The rule behind the answer: its version, what it can tell, and its steps in words. */
export function Rule({ version, note, factCount }: RuleProps) {
  return (
    <>
      <p>
        Rule <strong>{version}</strong>, from {factCount} rows. {note}
      </p>
      <details>
        <summary>The rule in words</summary>
        <p>The status comes from the mandates that hold with certainty. The first that applies:</p>
        <RuleSteps readings={STATUSES} />
        <p>The verdict joins the status with the gaps that others documented for this very cell:</p>
        <RuleSteps readings={VERDICTS} />
        <p>
          A cell falls between mandates where no lead reaches all states and two or more actors, none part of another,
          hold partial mandates. Only gaps of this very cell touch its verdict. Statements about whole classes of actors
          never fill a cell.
        </p>
      </details>
      <p>
        The whole text of the rule is in docs/rules.md of the project, under “Coverage of a cell”.{' '}
        <Link href="/about">About the data and the rules</Link>
      </p>
    </>
  );
}

function RuleSteps({ readings }: { readonly readings: typeof STATUSES }) {
  return (
    <ul className="cell-steps">
      {readings.map((reading) => (
        <li key={reading.key}>
          <ReadingMark reading={reading} />: {reading.meaning}
        </li>
      ))}
    </ul>
  );
}
