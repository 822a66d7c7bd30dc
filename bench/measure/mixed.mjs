// Latency at a fixed rate: half of what the service can do on the same mixture.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { UNCACHED } from '../peers/index.mjs';
import { GENERATOR_CORE, pinned, startService } from '../processes.mjs';
import { asker, mixedBodies } from '../scenarios.mjs';
import { fileOf, loaded, outputOf } from './wrk.mjs';

const SHARE_OF_CAPACITY = 0.5;

/** @returns capacity, rate and latencies in milliseconds */
export async function mixed({ slice, short, log }) {
  const service = await startService(UNCACHED);
  try {
    const bodies = await mixedBodies(asker(service.url));
    const target = { url: service.url, path: '/graphql', bodies };
    await loaded(target, slice);
    const { perSecond, failed } = await loaded(target, slice * 2);
    if (failed > 0) throw new Error(`mixed: ${failed} requests failed at capacity.`);
    const rate = perSecond * SHARE_OF_CAPACITY;
    const script = path.join(import.meta.dirname, 'open-loop.mjs');
    const [command, ...args] = pinned(GENERATOR_CORE, [
      process.execPath,
      ...[script, service.url, fileOf(bodies), String(rate), String(short ? 4 : 60)],
    ]);
    const figures = JSON.parse(await outputOf(spawn(command, args)));
    if (figures.failed > 0) throw new Error(`mixed: ${figures.failed} of ${figures.requests} requests failed.`);
    log(
      `mixed: capacity ${Math.round(perSecond)}/s, at half of it p50 ${figures.p50.toFixed(1)} ms, p99 ${figures.p99.toFixed(1)} ms`,
    );
    return { capacity: perSecond, rate, ...figures };
  } finally {
    await service.stop();
  }
}
