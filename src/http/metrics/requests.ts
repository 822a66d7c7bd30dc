import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Metrics } from './metrics.js';
import { routeClass } from './route-class.js';

const refusals = new WeakMap<FastifyReply, string>();

/** Notes by which code a request is refused outside GraphQL; it is counted when the answer is out. */
export const noteRefusal = (reply: FastifyReply, code: string): void => {
  refusals.set(reply, code);
};

/** Counts every request and how long it took, those too that are refused or left by their caller. */
export function measureRequests(server: FastifyInstance, metrics: Metrics): void {
  server.addHook('onRequest', (request, reply, done) => {
    const start = performance.now();
    metrics.requestBegan();
    reply.raw.once('close', () => {
      const { writableFinished, statusCode } = reply.raw;
      const code = refusals.get(reply);
      if (code !== undefined) metrics.refused(code);
      metrics.requestEnded(
        routeClass(request.routeOptions.url),
        writableFinished ? statusCode : undefined,
        (performance.now() - start) / 1000,
      );
    });
    done();
  });
}
