import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Bag, type Bagged } from '../lib/bag.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is to be done when the request is over; see `whenOver`. */
    endings: (() => void)[];
  }
}

/** A request that has begun. */
class Open implements Bagged {
  place = -1;
  readonly endings: (() => void)[] = [];

  constructor(private readonly others: Bag<Open>) {
    others.add(this);
  }

  /** Once, however often it is called. */
  end(): void {
    if (this.others.take(this)) for (const ending of this.endings) ending();
  }
}

/** The requests that are open on each connection. */
const open = new WeakMap<Socket, Bag<Open>>();

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
    const one = new Open(open.get(socket) ?? watched(socket));
    request.endings = one.endings;
    reply.raw.once('close', () => one.end());
    done();
    if (socket.closed) one.end();
  });
}

/** One listener for each connection, however many requests come by it. */
function watched(socket: Socket): Bag<Open> {
  const others = new Bag<Open>();
  open.set(socket, others);
  socket.once('close', () => {
    for (const one of others.all()) one.end();
  });
  return others;
}
