import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { ServiceError } from '../../errors.js';
import type { Limits } from '../../limits.js';
import { whenOver } from '../over.js';
import { isProbe } from '../probe.js';
import type { Counts } from './counts.js';

const RETRY_AFTER_SECONDS = 2;

/**
 * Refuses requests before the process drowns: where too many are being answered, the event loop comes
 * too late, or memory runs out. How busy the loop is does not count: at full load it always is, and all goes well.
 */
export async function shedLoad(server: FastifyInstance, limits: Limits): Promise<void> {
  let inFlight = 0;
  server.addHook('onRequest', (request, _reply, done) => {
    if (isProbe(request)) return done();
    if (inFlight >= limits.requestsInFlight) return done(overloaded(server.counts));
    inFlight++;
    whenOver(request, () => inFlight--);
    done();
  });
  const share = limits.memoryPercent / 100;
  await server.register(underPressure, {
    maxEventLoopDelay: limits.loopDelayMilliseconds,
    maxHeapUsedBytes: getHeapStatistics().heap_size_limit * share,
    maxRssBytes: memoryOfProcess() * share,
    pressureHandler: async (request) => {
      if (!isProbe(request)) throw overloaded(server.counts);
    },
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

/** What the container leaves to the process, else what the machine has. */
function memoryOfProcess(): number {
  const constrained = process.constrainedMemory?.() ?? 0;
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}
