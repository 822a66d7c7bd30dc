import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { ERROR_TABLE, ServiceError } from '../errors.js';
import { hintTo } from './hints.js';

/** Codes of errors that the GraphQL library raises about a request; their messages are for the caller. */
const ABOUT_THE_REQUEST = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const MASKED =
  'The service failed to answer; the fault is ours and has been logged. Quote the x-request-id of the response when you report it.';

/** How the GraphQL library breaks off a list of wrong variables, without a code. */
const TOO_MANY_WRONG = /^Too many errors processing variables/;

/** The error of the service behind one of the library, or undefined. */
function serviceErrorIn(error: unknown): ServiceError | undefined {
  const cause = error instanceof GraphQLError ? error.originalError : unwrapResolverError(error);
  return cause instanceof ServiceError ? cause : undefined;
}

/** An error that refuses a whole request before it is executed, with the HTTP status of its code. */
export const refusalOf = (error: ServiceError): GraphQLError =>
  new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status: ERROR_TABLE[error.code].status, headers: new Map() } },
  });

/** True where an error is neither the caller's nor a known fault of the surroundings. */
export const isUnexpected = (error: unknown): boolean => {
  if (serviceErrorIn(error)) return false;
  return !ABOUT_THE_REQUEST.has(codeOf(error));
};

/** True where what lies under the service failed, and the error says how. */
export const isFaultOfSurroundings = (error: unknown): boolean => {
  const cause = unwrapResolverError(error);
  return cause instanceof ServiceError && cause.cause !== undefined;
};

/** An error as the caller sees it: a code, a message that says what to change, and nothing internal. */
export function formatError(
  schema: GraphQLSchema,
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const cause = serviceErrorIn(error);
  if (cause) return { message: cause.message, ...place, extensions: { code: cause.code, ...cause.details } };
  const code = codeOf(formatted);
  return ABOUT_THE_REQUEST.has(code)
    ? { message: formatted.message + hintTo(schema, formatted.message), ...place, extensions: { code } }
    : { message: MASKED, ...place, extensions: { code: 'INTERNAL' } };
}

function codeOf(error: unknown): string {
  const { message, extensions } = (error ?? {}) as { message?: unknown; extensions?: { code?: unknown } };
  return TOO_MANY_WRONG.test(String(message)) ? 'BAD_USER_INPUT' : String(extensions?.code);
}
