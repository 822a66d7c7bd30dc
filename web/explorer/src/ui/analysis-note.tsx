import './figures.css';
import { Prose } from './prose';

interface AnalysisNoteProps {
  readonly analysis: {
    readonly ruleVersion: string;
    readonly factCount: number;
    readonly note: string;
    readonly asOf?: number | null;
  };
  /** The years that the answer is about, where it is not about one. */
  readonly years?: string;
}

/** What stands below every analysis: its year, its rule, how much it rests on, and what it cannot tell. */
export function AnalysisNote({ analysis: { ruleVersion, factCount, note, asOf }, years }: AnalysisNoteProps) {
  const when = years ?? asOf;
  return (
    <p className="analysis-note quiet">
      {when != null && (
        <>
          <strong>{when}</strong> ·{' '}
        </>
      )}
      rule {ruleVersion} · rests on {factCount.toLocaleString('en')} rows of the dataset. <Prose text={note} />
    </p>
  );
}
