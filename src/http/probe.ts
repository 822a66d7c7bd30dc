import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The route that the request goes to, as it was declared; empty where there is none. */
    route: string;
  }
}

const PROBES: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/** Notes the route of each request once: Fastify makes the whole description of a route anew whenever it is asked. */
export function noteRoutes(server: FastifyInstance): void {
  server.decorateRequest('route', '');
  server.addHook('onRequest', (request, _reply, done) => {
    request.route = request.routeOptions.url ?? '';
    done();
  });
}

/** True for what the operator's machinery asks: it is never refused, or an overloaded service would look dead. */
export const isProbe = ({ route }: FastifyRequest): boolean => PROBES.has(route);
