import type { FastifyRequest } from 'fastify';

const HOST = /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i;

/**
 * Where the service is reached, without a slash at the end: PUBLIC_URL, or else the host that the
 * request names. A host that is none is not repeated.
 */
export function baseOf(publicUrl: string | undefined, { protocol, host }: FastifyRequest): string {
  if (publicUrl) return publicUrl;
  return `${protocol}://${HOST.test(host) ? host : 'localhost'}`;
}
