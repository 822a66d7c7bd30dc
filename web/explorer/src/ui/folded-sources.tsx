import { type CitationFacts, Sources } from './sources';

interface FoldedSourcesProps {
  readonly sources: readonly CitationFacts[];
  readonly confidence?: string | null | undefined;
}

/** The sources of a row, one click away where a table has many rows; how well they carry it stands in front. */
export function FoldedSources({ sources, confidence }: FoldedSourcesProps) {
  if (sources.length === 0) return <span className="quiet">no source</span>;
  return (
    <details className="folded">
      <summary>
        <span>{sources.length === 1 ? '1 source' : `${sources.length} sources`}</span>{' '}
        {confidence && <span className="quiet">· {confidence.toLowerCase()} confidence</span>}
      </summary>
      <Sources sources={sources} />
    </details>
  );
}
