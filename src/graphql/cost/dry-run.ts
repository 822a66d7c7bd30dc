import type { HTTPGraphQLRequest } from '@apollo/server';

/** True where a request wants to know its price and nothing else: by the header `x-dry-run: true`, or by `?dryRun=true`. */
export const isDryRun = (http: Pick<HTTPGraphQLRequest, 'headers' | 'search'> | undefined): boolean =>
  http !== undefined &&
  (http.headers.get('x-dry-run') === 'true' || new URLSearchParams(http.search).get('dryRun') === 'true');
