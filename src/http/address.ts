import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isProbe } from './probe.js';
import { badRequest } from './refusal.js';

/** What may stand in an address; anything else would end up in pages and snippets. */
const HOST = /^([\w.-]+|\[[\da-f:]+\])(:\d{1,5})?$/i;

/** Refuses requests that do not say which host they are for: all that builds addresses may rely on it. */
export function checkHosts(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const hosts = [request.headers.host ?? '', request.host];
    const sound = hosts.every((host) => HOST.test(host)) && /^https?$/.test(request.protocol);
    if (sound || (isProbe(request) && mayLackHost(request))) return done();
    done(badRequest('The header host, or one that a proxy puts in its place, is missing or names no host.'));
  });
}

/** Probes of old balancers speak HTTP/1.0; since 1.1 every request has a host, if a strange one. */
const mayLackHost = ({ headers, raw }: FastifyRequest): boolean =>
  headers.host !== undefined || raw.httpVersion === '1.0';

/**
 * Where the service is reached from outside, without a slash at its end: as configured, else as the
 * reader reached it. That is the reader's to say, so the answer is for this reader alone: no shared cache
 * may keep it.
 */
export function baseAddress(request: FastifyRequest, reply: FastifyReply, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl.replace(/\/+$/, '');
  reply.header('cache-control', 'private, no-cache');
  return `${request.protocol}://${request.headers.host}`;
}
