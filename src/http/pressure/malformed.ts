import type { Socket } from 'node:net';
import { BARE_HEADERS } from '../security.js';
import type { Counts } from './counts.js';

const ANSWERS: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers or the address are too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive in time.'],
};
const OTHERWISE = ['400 Bad Request', 'This is not a request of HTTP.'] as const;

/** Node keeps the response that is under way on a socket here. */
type Busy = Socket & { readonly _httpMessage?: { readonly headersSent: boolean } | null };

/** Answers what cannot be read as HTTP, without a word about why, and closes the connection. */
export const malformedHandler =
  (counts: Counts) =>
  (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    counts.malformed++;
    const begun = (socket as Busy)._httpMessage?.headersSent === true;
    if (socket.writable && !begun) socket.write(answer(...(ANSWERS[error.code ?? ''] ?? OTHERWISE)));
    socket.destroySoon();
  };

function answer(status: string, message: string): string {
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  return [
    `HTTP/1.1 ${status}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...Object.entries(BARE_HEADERS).map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
