import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import {
  NetworkDocument,
  type NetworkLinkRowFragment,
  type NetworkNodeRowFragment,
  type NetworkQuery,
} from '../../generated';
import { type Answer, useAnswer } from '../../lib/use-answer';
import { type NetworkChoice, sameNetwork } from './choices';

/** A link with the cursor of the one before it, by which its ties are asked for alone. */
export interface LinkRow extends NetworkLinkRowFragment {
  readonly before: string | null;
}

/** A network as far as it is loaded. */
export interface LoadedNetwork {
  readonly head: NetworkQuery['network'];
  readonly nodes: readonly NetworkNodeRowFragment[];
  readonly links: readonly LinkRow[];
  readonly totalNodes: number;
  readonly totalLinks: number;
  /** True while the pages that were asked for are still coming. */
  readonly loading: boolean;
  /** True where the service was out of reach for a page; it is asked again. */
  readonly stuck: boolean;
}

interface Pages {
  readonly first: NetworkQuery['network'] | undefined;
  readonly rest: readonly NetworkQuery['network'][];
}

const RETRY_MS = 2_000;
const NONE: Pages = { first: undefined, rest: [] };

/** Loads a network page by page, up to `pages` of them; each page brings up to 100 nodes and 100 links. */
export function useNetwork(
  choice: NetworkChoice,
  pages: number,
): { readonly answer: Answer<NetworkQuery>; readonly network: LoadedNetwork | undefined } {
  const client = useClient();
  const variables = { ...choice, withNodes: true };
  const answer = useAnswer(NetworkDocument, variables);
  const first = answer.data?.network;
  const [loaded, setLoaded] = useState<Pages>(NONE);
  const [tries, setTries] = useState(0);
  const rest = loaded.first === first ? loaded.rest : NONE.rest;
  const last = nextPage(first, rest);
  const current = first !== undefined && sameNetwork(first, choice);
  const wanted = current && last !== undefined && rest.length + 1 < pages;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the page to fetch is told by how many there are.
  useEffect(() => {
    if (!wanted || !first || !last) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const policy = tries > 0 ? 'network-only' : 'cache-first';
    client
      .query(NetworkDocument, { ...variables, ...last }, { requestPolicy: policy })
      .toPromise()
      .then(({ data }) => {
        if (over) return;
        if (data) {
          setTries(0);
          setLoaded({ first, rest: [...rest, data.network] });
        } else timer = setTimeout(() => setTries((count) => count + 1), RETRY_MS);
      });
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [client, wanted, first, rest.length, tries]);

  const network = useMemo(
    () => first && joined(first, rest, { loading: wanted || !current, stuck: tries > 0 }),
    [first, rest, wanted, current, tries],
  );
  return { answer, network };
}

/** Where the next page begins; undefined after the last. */
function nextPage(first: NetworkQuery['network'] | undefined, rest: readonly NetworkQuery['network'][]) {
  const all = first ? [first, ...rest] : [];
  const nodes = all.findLast((page) => page.nodes)?.nodes?.pageInfo;
  const links = all.at(-1)?.links?.pageInfo;
  // Once the links are at their end a page of them is empty, and has no cursor of its own.
  const linksAfter = all.findLast((page) => page.links?.pageInfo.endCursor)?.links?.pageInfo.endCursor ?? null;
  if (!nodes?.hasNextPage && !links?.hasNextPage) return undefined;
  return {
    withNodes: nodes?.hasNextPage ?? false,
    nodesAfter: nodes?.endCursor ?? null,
    linksAfter,
  };
}

function joined(
  first: NetworkQuery['network'],
  rest: readonly NetworkQuery['network'][],
  state: Pick<LoadedNetwork, 'loading' | 'stuck'>,
): LoadedNetwork {
  const all = [first, ...rest];
  const rows = all.flatMap((page) => page.links?.edges ?? []);
  return {
    head: first,
    nodes: all.flatMap((page) => page.nodes?.edges.map(({ node }) => node) ?? []),
    links: rows.map(({ node }, index) => ({ ...node, before: rows[index - 1]?.cursor ?? null })),
    totalNodes: first.nodes?.totalCount ?? 0,
    totalLinks: first.links?.totalCount ?? 0,
    ...state,
  };
}
