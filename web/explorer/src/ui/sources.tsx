import { ThingLink } from './thing-link';

export interface CitationFacts {
  readonly locator?: string | null | undefined;
  readonly source: { readonly id: string; readonly name: string; readonly url?: string | null | undefined };
}

/** What a fact rests on: title, place in it, and the document itself where it is on the web. */
export function Sources({ sources }: { readonly sources: readonly CitationFacts[] }) {
  if (sources.length === 0) return <span className="quiet">no source</span>;
  return (
    <ul className="sources">
      {sources.map(({ locator, source }) => (
        <li key={`${source.id} ${locator ?? ''}`}>
          <ThingLink id={source.id} name={source.name} />
          {locator && <span className="quiet">, {locator}</span>}
          {source.url && (
            <>
              {' '}
              <a href={source.url} rel="external nofollow" aria-label={`${source.name}, the document itself`}>
                ↗
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
