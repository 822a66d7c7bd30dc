import type { FastifyRequest } from 'fastify';

/** What may stand in an address; anything else would end up in pages and snippets. */
const HOST = /^([\w.-]+|\[[\da-f:]+\])(:\d{1,5})?$/i;

/**
 * Where the service is reached from outside, without a slash at its end: as configured, else as the
 * reader reached it.
 */
export function baseAddress(request: Pick<FastifyRequest, 'protocol' | 'host'>, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl.replace(/\/+$/, '');
  return `${request.protocol}://${HOST.test(request.host) ? request.host : 'localhost'}`;
}
