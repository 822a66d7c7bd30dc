import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Metrics } from './metrics.js';
import { type RouteClass, routeClass } from './route-class.js';

const refusals = new WeakMap<ServerResponse, string>();

/** Notes by which code a request is refused outside GraphQL; it is counted when the answer is out. */
export const noteRefusal = (reply: FastifyReply, code: string): void => {
  refusals.set(reply.raw, code);
};

/**
 * Counts one request and how long it took, from now to the end of its answer. For what answers before the
 * routes are reached; the routes are measured by `measureRequests`.
 */
export function measureResponse(response: ServerResponse, metrics: Metrics, route: () => RouteClass): void {
  const start = performance.now();
  metrics.requestBegan();
  response.once('close', () => {
    const code = refusals.get(response);
    if (code !== undefined) metrics.refused(code);
    const status = response.writableFinished ? response.statusCode : undefined;
    metrics.requestEnded(route(), status, (performance.now() - start) / 1000);
  });
}

/** Counts every request that reaches the server, those too that are refused or left by their caller. */
export function measureRequests(server: FastifyInstance, metrics: Metrics): void {
  server.addHook('onRequest', (request, reply, done) => {
    measureResponse(reply.raw, metrics, () => routeClass(request.route));
    done();
  });
}
