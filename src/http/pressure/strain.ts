import { totalmem } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import type { FastifyInstance } from 'fastify';
import type { Limits } from '../../limits.js';

const SAMPLE_MS = 1000;
/** How often the loop is asked whether it is on time; the histogram counts this into each delay. */
const RESOLUTION_MS = 10;
const NANOSECONDS = 1e6;

/**
 * Watches how late the event loop comes and how much memory is taken, a sample a second. A loop that was
 * blocked for a whole sample left no figures of it: that is over, so it is no reason to refuse what comes now.
 *
 * @returns whether the last sample was beyond a limit
 */
export function watchStrain(server: FastifyInstance, limits: Limits): () => boolean {
  const share = limits.memoryPercent / 100;
  const most = { heap: getHeapStatistics().heap_size_limit * share, all: memoryOfProcess() * share };
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  let strained = false;
  const sample = setInterval(() => {
    const delay = delays.count > 0 ? delays.mean / NANOSECONDS - RESOLUTION_MS : 0;
    delays.reset();
    const { heapUsed, rss } = process.memoryUsage();
    strained = delay > limits.loopDelayMilliseconds || heapUsed > most.heap || rss > most.all;
  }, SAMPLE_MS).unref();
  server.addHook('onClose', async () => {
    clearInterval(sample);
    delays.disable();
  });
  return () => strained;
}

/** What the container leaves to the process, else what the machine has. */
function memoryOfProcess(): number {
  const constrained = process.constrainedMemory?.() ?? 0;
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}
