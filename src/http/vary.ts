import type { FastifyInstance, FastifyReply } from 'fastify';

/** Tells caches that an answer depends on a header of the request, besides those it was told of. */
export function varyBy(reply: FastifyReply, name: string): void {
  const named = String(reply.getHeader('vary') ?? '');
  const known = named.split(',').some((one) => one.trim().toLowerCase() === name.toLowerCase());
  if (!known) reply.header('vary', named === '' ? name : `${named}, ${name}`);
}

/** Every answer depends on the codings that the client takes, also the one that was not compressed for it. */
export function varyByEncoding(server: FastifyInstance): void {
  server.addHook('onSend', (_request, reply, payload, done) => {
    varyBy(reply, 'Accept-Encoding');
    done(null, payload);
  });
}
