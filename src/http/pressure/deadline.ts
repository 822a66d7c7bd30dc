import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ServiceError } from '../../errors.js';
import type { Limits } from '../../limits.js';
import { whenOver } from '../over.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Ends when nobody waits for the answer any more: all work for it goes by this signal. */
    work: AbortSignal;
  }
}

const GONE = 'The connection was closed before the answer was complete.';

/**
 * Gives each request its time: so much until the answer begins, then so much until it is taken. The work
 * also ends when the client goes away.
 */
export function watchDeadlines(server: FastifyInstance, { answerSeconds, sendSeconds }: Limits): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const endings = new WeakMap<FastifyRequest, AbortController>();
  server.decorateRequest('work', null as unknown as AbortSignal);

  server.addHook('onRequest', (request, reply, done) => {
    const ending = new AbortController();
    endings.set(request, ending);
    request.work = ending.signal;
    timers.set(
      request,
      setTimeout(() => refuseLate(request, reply), answerSeconds * 1000),
    );
    whenOver(request, reply, () => {
      clearTimeout(timers.get(request));
      if (reply.raw.writableFinished || ending.signal.aborted) return;
      server.counts.abandoned++;
      ending.abort(new ServiceError('TIMEOUT', GONE));
    });
    done();
  });

  server.addHook('onSend', (request, reply, payload, done) => {
    clearTimeout(timers.get(request));
    if (!reply.raw.destroyed)
      timers.set(
        request,
        setTimeout(() => reply.raw.destroy(), sendSeconds * 1000),
      );
    done(null, payload);
  });

  function refuseLate(request: FastifyRequest, reply: FastifyReply): void {
    const late = new ServiceError(
      'TIMEOUT',
      `The answer took longer than ${answerSeconds} s, so the work for it was ended. Ask for less at once: fewer fields, a smaller page, a narrower filter.`,
    );
    server.counts.timedOut++;
    endings.get(request)?.abort(late);
    if (!reply.sent && !reply.raw.headersSent) reply.send(late);
  }
}
