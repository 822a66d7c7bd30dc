import type { GraphiQLProps } from 'graphiql';

type Fetcher = GraphiQLProps['fetcher'];

/**
 * Sends an operation to the service the page came from. GraphiQL's own fetcher would also bring
 * subscriptions and incremental delivery, neither of which the service has.
 */
export const askService: Fetcher = async ({ query, variables, operationName }, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...options?.headers,
    },
    body: JSON.stringify({ query, variables, operationName }),
  });
  // Refusals are GraphQL errors whatever their status; only a proxy in between answers with something else.
  if (!response.headers.get('content-type')?.includes('json')) {
    throw new Error(`The service answered ${response.status} ${response.statusText} without JSON.`);
  }
  return response.json();
};
