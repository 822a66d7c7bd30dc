import type { GraphQLFormattedError } from 'graphql';

const OF_THE_DOCUMENT = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);
const ONLY_JSON = /^(?!.*(graphql-response\+json|\/\*)).*application\/json/is;

/**
 * True where a refusal has to come with status 200: by the specification of GraphQL over HTTP a client that
 * takes `application/json` and nothing else reads errors of the document from the body, as from any answer.
 *
 * @param accept the header of the request
 */
export const isReadFromBody = (
  accept: string | undefined,
  { data, errors = [] }: { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] },
): boolean =>
  ONLY_JSON.test(accept ?? '') &&
  data === undefined &&
  errors.length > 0 &&
  errors.every(({ extensions }) => OF_THE_DOCUMENT.has(String(extensions?.code)));
