import type { HTTPGraphQLRequest } from '@apollo/server';

/** True where a request wants to know its price and nothing else: by the header `x-dry-run: true`, or by `?dryRun=true`. */
export const asksDryRun = (header: unknown, parameter: unknown): boolean => header === 'true' || parameter === 'true';

/** The same of a request as the GraphQL server has it. */
export const isDryRun = (http: Pick<HTTPGraphQLRequest, 'headers' | 'search'> | undefined): boolean =>
  http !== undefined &&
  asksDryRun(http.headers.get('x-dry-run'), http.search && new URLSearchParams(http.search).get('dryRun'));
