import { Prose } from './prose';

interface RuleNoteProps {
  readonly answer: {
    readonly ruleVersion: string;
    readonly note: string;
    readonly factCount: number;
    readonly asOf?: number | null;
  };
}

/** By which rule an answer was derived, for which year, from how many facts, and what it cannot tell. */
export function RuleNote({ answer: { ruleVersion, note, factCount, asOf } }: RuleNoteProps) {
  return (
    <p className="rule-note quiet">
      {asOf != null && <>Year {asOf}. </>}Rule <code>{ruleVersion}</code>, from {factCount.toLocaleString('en')} facts.{' '}
      <Prose text={note} />
    </p>
  );
}
