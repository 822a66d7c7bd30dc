import { setMaxListeners } from 'node:events';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ServiceError } from '../../errors.js';
import type { Work } from '../../graph/engine.js';
import { Bag } from '../../lib/bag.js';
import type { Limits } from '../../limits.js';
import { whenOver } from '../over.js';

declare module 'fastify' {
  interface FastifyRequest {
    deadline: Deadline | null;
    /** Ends when nobody waits for the answer any more. */
    readonly work: Work;
  }
}

type Times = Pick<Limits, 'answerSeconds' | 'sendSeconds'>;

/** How often it is looked whose time is over; a timer for each request would cost more than it is worth. */
const LOOK_MS = 100;
const GONE = 'The connection was closed before the answer was complete.';

/**
 * Gives each request its time: so much until the answer begins, then so much until it is taken. The work
 * also ends when the client goes away. Needs `watchEndings`.
 */
export function watchDeadlines(server: FastifyInstance, times: Times): void {
  const open = new Bag<Deadline>();
  const clock = setInterval(() => {
    const now = performance.now();
    for (const deadline of open.all) deadline.look(now);
  }, LOOK_MS).unref();
  server.addHook('onClose', (_server, done) => {
    clearInterval(clock);
    done();
  });
  server.decorateRequest('deadline', null);
  server.decorateRequest('work', {
    getter(this: FastifyRequest) {
      return this.deadline as Deadline;
    },
  });
  server.addHook('onRequest', (request, reply, done) => {
    const deadline = new Deadline(request, reply, times);
    request.deadline = deadline;
    open.add(deadline);
    whenOver(request, () => {
      open.delete(deadline);
      deadline.over();
    });
    done();
  });
  server.addHook('onSend', ({ deadline }, _reply, payload, done) => {
    // None where the request was refused before it came to have one.
    deadline?.begin();
    done(null, payload);
  });
}

/** The time of one request. */
class Deadline implements Work {
  private due: number;
  private begun = false;
  private ending: AbortController | undefined;
  private end: ServiceError | undefined;

  constructor(
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
    private readonly times: Times,
  ) {
    this.due = performance.now() + times.answerSeconds * 1000;
  }

  get signal(): AbortSignal {
    this.ending ??= endingOfMany();
    if (this.end) this.ending.abort(this.end);
    return this.ending.signal;
  }

  throwIfEnded(): void {
    if (this.end) throw this.end;
  }

  /** The answer begins: from now on it has to be taken. */
  begin(): void {
    if (!this.begun) this.due = performance.now() + this.times.sendSeconds * 1000;
    this.begun = true;
  }

  look(now: number): void {
    if (now < this.due) return;
    if (this.begun) this.reply.raw.destroy();
    else this.refuse();
  }

  /** The request is answered, or its client is gone. */
  over(): void {
    if (this.reply.raw.writableFinished || this.end) return;
    this.request.server.counts.abandoned++;
    this.abort(new ServiceError('TIMEOUT', GONE));
  }

  private refuse(): void {
    const { answerSeconds } = this.times;
    const late = new ServiceError(
      'TIMEOUT',
      `The answer took longer than ${answerSeconds} s, so the work for it was ended. Ask for less at once: fewer fields, a smaller page, a narrower filter.`,
    );
    this.request.server.counts.timedOut++;
    this.abort(late);
    this.reply.send(late);
  }

  private abort(end: ServiceError): void {
    this.end = end;
    this.ending?.abort(end);
  }
}

/** Every read of a request listens to its signal, and Node takes more than ten listeners for a leak. */
function endingOfMany(): AbortController {
  const ending = new AbortController();
  setMaxListeners(0, ending.signal);
  return ending;
}
