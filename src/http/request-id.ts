import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const CALLERS_REQUEST_ID = /^[\w-]{8,64}$/;

/** The id of a request in headers and logs: the caller's own where it is one, else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && CALLERS_REQUEST_ID.test(given) ? given : randomUUID();
}
