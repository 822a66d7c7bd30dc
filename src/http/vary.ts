import type { FastifyInstance, FastifyReply } from 'fastify';

/** What was put together before: the names are the code's own, so there are few. */
const joined = new Map<string, string>();

/** Tells caches that an answer depends on a header of the request, besides those it was told of. */
export function varyBy(reply: FastifyReply, name: string): void {
  const named = String(reply.getHeader('vary') ?? '');
  const known = joined.get(`${named}\n${name}`) ?? join(named, name);
  if (known !== named) reply.header('vary', known);
}

function join(named: string, name: string): string {
  const names = named === '' ? [] : named.split(',').map((one) => one.trim());
  const all = names.some((one) => one.toLowerCase() === name.toLowerCase()) ? named : [...names, name].join(', ');
  joined.set(`${named}\n${name}`, all);
  return all;
}

/** Every answer depends on the codings that the client takes, also the one that was not compressed for it. */
export function varyByEncoding(server: FastifyInstance): void {
  server.addHook('onSend', (_request, reply, payload, done) => {
    varyBy(reply, 'Accept-Encoding');
    done(null, payload);
  });
}
