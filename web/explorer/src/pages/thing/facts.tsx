import type { ReactNode } from 'react';
import { FoldedSources } from '../../ui/folded-sources';
import type { CitationFacts } from '../../ui/sources';
import './facts.css';

export type Fact = readonly [label: string, value: ReactNode];

interface FactsProps {
  readonly facts: readonly Fact[];
  /** What the facts rest on; left out where each fact has sources of its own. */
  readonly cited?: { readonly sources: readonly CitationFacts[]; readonly confidence: string } | undefined;
}

/** What is known of a thing, line by line; what is not known has no line. */
export function Facts({ facts, cited }: FactsProps) {
  const known = facts.filter(([, value]) => value != null && value !== '' && value !== false);
  return (
    <dl className="facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {cited && (
        <div>
          <dt>Rests on</dt>
          <dd>
            <FoldedSources sources={cited.sources} confidence={cited.confidence} />
          </dd>
        </div>
      )}
    </dl>
  );
}
