import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Outcome, RequestContext } from '../../graphql/context.js';
import { varyBy } from '../vary.js';
import { type AnswerCache, etagOf, holds } from './cache.js';
import { keyFor } from './front.js';
import { GRAPHQL_PATH } from './key.js';

/** How long anybody may keep the answer to a GET without asking again. */
const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=600';
/** Headers that belong to one answer alone. */
const OF_ONE_ANSWER =
  /^(?:x-request-id|content-length|content-encoding|date|connection|keep-alive|retry-after|ratelimit.*)$/i;

declare module 'fastify' {
  interface FastifyRequest {
    /** How the answer of the GraphQL server turned out; null for what it does not answer. */
    outcome: Outcome | null;
  }
}

/** Remembers the context in which a request is answered. */
export const answeredIn = (request: FastifyRequest, context: RequestContext): RequestContext => {
  request.outcome = context.outcome;
  return context;
};

/**
 * Keeps whole answers as they leave, and gives those to a GET a validator. To be called before anything
 * that compresses.
 */
export function keepAnswers(server: FastifyInstance, cache: AnswerCache): void {
  server.decorateRequest('outcome', null);
  server.addHook('onSend', (request, reply, payload, done) => {
    const whole = request.outcome?.whole;
    if (whole === undefined || reply.statusCode !== 200 || !isComplete(payload)) return done(null, payload);
    if (request.route !== GRAPHQL_PATH) return done(null, payload);
    // The compressing comes later, and what is kept has to tell of it already.
    varyBy(reply, 'Accept-Encoding');
    const etag = request.method === 'GET' ? etagOf(payload) : undefined;
    if (etag !== undefined) reply.headers({ 'cache-control': CACHE_CONTROL, etag });
    const key = keyFor(request.raw);
    if (key !== undefined) cache.set(key, whole, headersOf(reply), payload);
    done(null, holds(request.headers, etag) ? notModified(reply) : payload);
  });
}

const isComplete = (payload: unknown): payload is string | Buffer =>
  typeof payload === 'string' || Buffer.isBuffer(payload);

const headersOf = (reply: FastifyReply) =>
  Object.fromEntries(Object.entries(reply.getHeaders()).filter(([name]) => !OF_ONE_ANSWER.test(name)));

function notModified(reply: FastifyReply): null {
  reply.code(304).removeHeader('content-length').removeHeader('content-type');
  return null;
}
