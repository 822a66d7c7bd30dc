import type { FastifyInstance } from 'fastify';
import { ServiceError } from '../../errors.js';
import type { Limits } from '../../limits.js';
import { whenOver } from '../over.js';
import { isProbe } from '../probe.js';
import type { Counts } from './counts.js';
import { watchStrain } from './strain.js';

const RETRY_AFTER_SECONDS = 2;

/**
 * Refuses requests before the process drowns: where too many are being answered, the event loop comes
 * too late, or memory runs out. How busy the loop is does not count: at full load it always is, and all goes well.
 */
export function shedLoad(server: FastifyInstance, limits: Limits): void {
  const isStrained = watchStrain(server, limits);
  let inFlight = 0;
  server.addHook('onRequest', (request, _reply, done) => {
    if (isProbe(request)) return done();
    if (inFlight >= limits.requestsInFlight || isStrained()) return done(overloaded(server.counts));
    inFlight++;
    whenOver(request, () => inFlight--);
    done();
  });
}

function overloaded(counts: Counts): ServiceError {
  counts.overloaded++;
  return new ServiceError(
    'OVERLOADED',
    `The service has too much to do right now. Ask again in ${RETRY_AFTER_SECONDS} s.`,
    {
      details: { retryAfter: RETRY_AFTER_SECONDS },
    },
  );
}
