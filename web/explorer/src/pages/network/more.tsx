import type { LoadedNetwork } from './use-network';
import { FIRST_PAGES, type NetworkPageChoice, pagesOf } from './use-network-choice';

const SOME_PAGES = 5;
const ROWS_A_PAGE = 100;

/** How much of the network is loaded, and buttons for more of it. */
export function More({ network, choice }: { readonly network: LoadedNetwork; readonly choice: NetworkPageChoice }) {
  const { nodes, links, totalNodes, totalLinks, loading, stuck } = network;
  const loaded = pagesOf({ totalNodes: nodes.length, totalLinks: links.length });
  const needed = pagesOf(network);
  const complete = nodes.length >= totalNodes && links.length >= totalLinks;
  return (
    <div className="more" aria-live="polite">
      <p>
        {nodes.length} of {totalNodes} nodes and {complete ? 'all' : `the ${links.length} heaviest of`} {totalLinks}{' '}
        links are loaded. {stuck && 'The service does not answer; this page asks again by itself.'}
      </p>
      {!complete && !loading && (
        <>
          <button type="button" onClick={() => choice.setPages(Math.min(loaded + SOME_PAGES, needed))}>
            Load {Math.min(SOME_PAGES * ROWS_A_PAGE, totalLinks - links.length)} more links
          </button>
          <button type="button" onClick={() => choice.setPages(needed)}>
            Load all {totalLinks} links ({needed - loaded} requests)
          </button>
        </>
      )}
      {loading && choice.pages > FIRST_PAGES && (
        <button type="button" onClick={() => choice.setPages(Math.max(loaded, FIRST_PAGES))}>
          Stop loading
        </button>
      )}
    </div>
  );
}
