import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useRef, useState } from 'react';
import { type AnyVariables, type CombinedError, useQuery } from 'urql';

/** An answer on its way: the data of the last one stay on the page until the next one is there. */
export interface Answer<D> {
  readonly data: D | undefined;
  /** True while an answer is awaited, the first or a newer one. */
  readonly waiting: boolean;
  /** What went wrong, in words for the reader; undefined where nothing did. */
  readonly trouble: Trouble | undefined;
  readonly retry: () => void;
}

export interface Trouble {
  /** True where the service is out of reach: the page asks again by itself. */
  readonly unreachable: boolean;
  readonly message: string;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 8_000;

/** Asks the service, and goes on asking by itself while it is out of reach. `pause` waits with the question. */
export function useAnswer<D, V extends AnyVariables>(
  query: TypedDocumentNode<D, V>,
  variables: V,
  { pause = false }: { readonly pause?: boolean } = {},
): Answer<D> {
  const [result, ask] = useQuery<D, V>({ query, variables, pause } as never);
  const kept = useRef<D | undefined>(undefined);
  if (result.data !== undefined && !result.error) kept.current = result.data;
  const trouble = result.error && !result.fetching ? troubleIn(result.error) : undefined;
  const [tries, setTries] = useState(0);
  const retry = () => ask({ requestPolicy: 'network-only' });

  useEffect(() => {
    if (!trouble?.unreachable) return setTries(0);
    const wait = Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS);
    const timer = setTimeout(() => {
      setTries((count) => count + 1);
      ask({ requestPolicy: 'network-only' });
    }, wait);
    return () => clearTimeout(timer);
  }, [trouble?.unreachable, tries, ask]);

  return { data: pause ? undefined : kept.current, waiting: result.fetching, trouble, retry };
}

function troubleIn({ networkError, graphQLErrors, response }: CombinedError): Trouble {
  const away = graphQLErrors.some(({ extensions }) => extensions?.code === 'UNAVAILABLE');
  const [first] = graphQLErrors;
  if (away || (networkError && (response === undefined || response.status >= 500)))
    return { unreachable: true, message: first?.message ?? 'The service does not answer.' };
  return { unreachable: false, message: first?.message ?? 'The service did not understand the question.' };
}
