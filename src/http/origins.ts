import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** What a page of another origin may read of a response. */
const EXPOSED_HEADERS = [
  'content-disposition',
  'link',
  'ratelimit-limit',
  'ratelimit-policy',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'x-data-version',
  'x-permalink-stale',
  'x-request-id',
  'x-row-limit',
  'x-total-count',
  'x-truncated',
];
/** Browsers keep a preflight for two hours at most. */
const PREFLIGHT_SECONDS = 7200;

/** What tells pages of every origin that they may read an answer. */
export const OPEN_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': EXPOSED_HEADERS.join(', '),
};

/** Answers what browsers ask before they let a page of another origin send something. */
export async function answerPreflights(server: FastifyInstance): Promise<void> {
  // In a scope of its own: every other answer has these headers already, and looking for them takes longer than they do.
  await server.register(async (scope) => {
    await scope.register(cors, {
      origin: '*',
      methods: ['GET', 'POST'],
      maxAge: PREFLIGHT_SECONDS,
      // An OPTIONS that is no preflight is answered all the same.
      strictPreflight: false,
    });
  });
}
