import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** Longer questions hardly come twice, and would take much of the room. */
export const LONGEST_BODY = 20_000;
const LONGEST_URL = 8000;
const LONGEST_VALUE = 300;

export const GRAPHQL_PATH = '/graphql';
/** Headers that make another answer of the same question. A request with one of these is not looked up. */
const CHANGE_THE_ANSWER = ['authorization', 'cookie', 'range', 'content-encoding', 'transfer-encoding'] as const;
/** What a browser does not send across origins unasked: the GraphQL server wants one of them with a GET. */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name'] as const;

/** What an answer depends on besides the body and the data, or null where it may depend on more. */
export function keyOf({ method, url = '', headers }: IncomingMessage): string | null {
  if (method !== 'POST' && method !== 'GET') return null;
  if (url.length > LONGEST_URL || !(url === GRAPHQL_PATH || url.startsWith(`${GRAPHQL_PATH}?`))) return null;
  if (CHANGE_THE_ANSWER.some((name) => headers[name] !== undefined)) return null;
  const { accept = '', 'content-type': type = '', host = '' } = headers;
  if ([accept, type, host].some((value) => value.length > LONGEST_VALUE)) return null;
  const preflighted = PREFLIGHTED.map((name) => (headers[name] ? 'y' : 'n')).join('');
  // None of these can hold a line end.
  return `${method}\n${url}\n${host}\n${accept}\n${type}\n${preflighted}${dryRun(headers)}\n`;
}

const dryRun = (headers: IncomingHttpHeaders): string => String(headers['x-dry-run'] ?? '').slice(0, LONGEST_VALUE);

/** The length of a body that comes in one piece and may be looked up; null for any other. */
export function lengthOf({ 'content-length': length }: IncomingHttpHeaders): number | null {
  const bytes = Number(length);
  return length !== undefined && Number.isInteger(bytes) && bytes > 0 && bytes <= LONGEST_BODY ? bytes : null;
}
