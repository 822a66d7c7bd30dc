import './figures.css';

interface AnalysisNoteProps {
  readonly analysis: { readonly ruleVersion: string; readonly factCount: number; readonly note: string };
  /** The year or years that the answer is about. */
  readonly years: string;
}

/** What stands below every analysis: its year, its rule, how much it rests on, and what it cannot tell. */
export function AnalysisNote({ analysis: { ruleVersion, factCount, note }, years }: AnalysisNoteProps) {
  return (
    <p className="analysis-note quiet">
      <strong>{years}</strong> · rule {ruleVersion} · rests on {factCount.toLocaleString('en')} rows of the dataset.{' '}
      {note}
    </p>
  );
}
