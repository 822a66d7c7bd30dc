import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Bag } from '../lib/bag.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is to be done when the request is over; see `whenOver`. */
    endings: (() => void)[];
  }
}

/** The requests that are open on each connection. */
const open = new WeakMap<Socket, Bag<() => void>>();

/** Calls back when a request is over: answered, or its connection closed. */
export const whenOver = ({ endings }: FastifyRequest, then: () => void): void => void endings.push(then);

/**
 * Watches for the end of each request. Not only by its response: Node tells one that waits behind another
 * on its connection nothing of the connection's end.
 */
export function watchEndings(server: FastifyInstance): void {
  server.decorateRequest('endings', null as unknown as (() => void)[]);
  server.addHook('onRequest', (request, reply, done) => {
    const { socket } = request.raw;
    const others = open.get(socket) ?? watched(socket);
    const endings: (() => void)[] = [];
    request.endings = endings;
    const end = (): void => {
      if (others.delete(end)) for (const ending of endings) ending();
    };
    others.add(end);
    reply.raw.once('close', end);
    done();
    if (socket.closed) end();
  });
}

/** One listener for each connection, however many requests come by it. */
function watched(socket: Socket): Bag<() => void> {
  const ends = new Bag<() => void>();
  open.set(socket, ends);
  socket.once('close', () => {
    for (const end of ends.all) end();
  });
  return ends;
}
