import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FieldUsage } from '../../graphql/usage.js';
import type { Metrics } from './metrics.js';
import { noteRefusal } from './requests.js';

/** What the routes of the statistics need. */
export interface MetricsParts {
  readonly metrics: Metrics;
  readonly usage: FieldUsage;
  /** What a reader must show; without one only a reader on the same machine is answered. */
  readonly token: string | undefined;
  /** Set where the service is reached from outside: then the token is asked of everybody. */
  readonly publicUrl: string | undefined;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
/** Headers that proxies add, and browsers for a page of another site. */
const OF_OTHERS = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via', 'origin'];

/** `GET /metrics` for Prometheus, and `GET /metrics/fields`: how often each element of the schema is asked for. */
export function metricsRoutes(server: FastifyInstance, { metrics, usage, ...access }: MetricsParts): void {
  const guarded = { onRequest: guard(access) };

  server.get('/metrics', guarded, async (_request, reply) => {
    const { type, body } = await metrics.text();
    return reply.header('cache-control', 'no-store').type(type).send(body);
  });

  server.get('/metrics/fields', guarded, async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .send({ since: usage.since.toISOString(), operations: usage.operations, elements: usage.all() }),
  );
}

const guard =
  ({ token, publicUrl }: Pick<MetricsParts, 'token' | 'publicUrl'>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (token !== undefined)
      return shows(request, token) ? undefined : refuse(reply, 401, 'Send "Authorization: Bearer" and METRICS_TOKEN.');
    return publicUrl === undefined && isHere(request)
      ? undefined
      : refuse(reply, 403, 'The statistics are for the operator. Set METRICS_TOKEN to read them from elsewhere.');
  };

/** Digests of equal length, so that the time taken tells nothing. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const shows = ({ headers }: FastifyRequest, token: string): boolean =>
  timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));

/** From the same machine and through no proxy, as far as that can be seen. */
const isHere = ({ headers, raw }: FastifyRequest): boolean =>
  LOOPBACK.has(raw.socket.remoteAddress ?? '') && OF_OTHERS.every((name) => headers[name] === undefined);

function refuse(reply: FastifyReply, status: 401 | 403, message: string): FastifyReply {
  noteRefusal(reply, 'BAD_REQUEST');
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  return reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}
