import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../graphql/context.js';
import { type AnswerCache, etagOf } from './cache.js';
import { keyFor } from './front.js';
import { GRAPHQL_PATH } from './key.js';

/** How long anybody may keep the answer to a GET without asking again. */
const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=600';
/** Headers that belong to one answer alone. */
const OF_ONE_ANSWER =
  /^(?:x-request-id|content-length|content-encoding|date|connection|keep-alive|retry-after|ratelimit.*)$/i;

const answered = new WeakMap<FastifyRequest, RequestContext>();

/** Remembers the context in which a request is answered. */
export const answeredIn = (request: FastifyRequest, context: RequestContext): RequestContext => {
  answered.set(request, context);
  return context;
};

/**
 * Keeps whole answers as they leave, and gives those to a GET a validator. To be called before anything
 * that compresses.
 */
export function keepAnswers(server: FastifyInstance, cache: AnswerCache): void {
  server.addHook('onSend', async (request, reply, payload) => {
    const whole = answered.get(request)?.outcome.whole;
    if (whole === undefined || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    if (request.routeOptions.url !== GRAPHQL_PATH) return payload;
    if (request.method === 'GET') reply.header('cache-control', CACHE_CONTROL).header('etag', etagOf(payload));
    const key = keyFor(request.raw);
    if (key !== undefined) cache.set(key, whole, headersOf(reply), payload);
    return isFresh(request, reply) ? notModified(reply) : payload;
  });
}

const headersOf = (reply: FastifyReply) =>
  Object.fromEntries([
    ...Object.entries(reply.getHeaders()).filter(([name]) => !OF_ONE_ANSWER.test(name)),
    ['vary', varied(String(reply.getHeader('vary') ?? ''))],
  ]);

/** The compressing comes later, and adds this. */
const varied = (vary: string): string =>
  /accept-encoding/i.test(vary) ? vary : [vary, 'Accept-Encoding'].filter(Boolean).join(', ');

const isFresh = ({ headers }: FastifyRequest, reply: FastifyReply): boolean => {
  const etag = reply.getHeader('etag');
  return etag !== undefined && (headers['if-none-match']?.split(/\s*,\s*/).includes(String(etag)) ?? false);
};

function notModified(reply: FastifyReply): null {
  reply.code(304).removeHeader('content-length').removeHeader('content-type');
  return null;
}
