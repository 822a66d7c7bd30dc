import type { FastifyRequest } from 'fastify';

const PROBES: ReadonlySet<string | undefined> = new Set(['/healthz', '/readyz', '/metrics']);

/** True for what the operator's machinery asks: it is never refused, or an overloaded service would look dead. */
export const isProbe = (request: FastifyRequest): boolean => PROBES.has(request.routeOptions.url);
