import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';

const waiting = new WeakMap<Socket, Set<() => void>>();

/**
 * Calls back once when a request is over: answered, or its connection closed. Node tells a response that
 * waits behind another one on its connection nothing of the connection's end.
 */
export function whenOver({ raw: { socket } }: FastifyRequest, reply: FastifyReply, then: () => void): void {
  const calls = waiting.get(socket) ?? watched(socket);
  const once = (): void => {
    if (calls.delete(once)) then();
  };
  calls.add(once);
  reply.raw.once('close', once);
  if (socket.closed) once();
}

/** One listener for each connection, however many requests come by it. */
function watched(socket: Socket): Set<() => void> {
  const calls = new Set<() => void>();
  waiting.set(socket, calls);
  socket.once('close', () => {
    for (const call of calls) call();
  });
  return calls;
}
