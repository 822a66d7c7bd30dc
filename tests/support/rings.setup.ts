import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { browserAvailability } from './browser.js';
import { type Availability, neo4jAvailability } from './neo4j.js';
import { pythonAvailability } from './python.js';
import { redisAvailability } from './redis.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why a ring cannot run here; an empty text where it can. */
    neo4jMissing: string;
    browserMissing: string;
    pythonMissing: string;
    redisMissing: string;
    /** A folder that goes when the run is over. */
    runFolder: string;
  }
}

const missingIn = (ring: Availability): string => (ring.available ? '' : ring.reason);

/**
 * Finds out which rings this machine can run and says which it cannot. With REQUIRE_ALL_RINGS=1 a
 * ring that cannot run is a failure, not a skip.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const [neo4j, browser, python, redis] = await Promise.all([
    neo4jAvailability(),
    browserAvailability(),
    pythonAvailability(),
    redisAvailability(),
  ]);
  const rings = { neo4j, browser, python, redis };
  const missing = Object.entries(rings).flatMap(([ring, state]) =>
    state.available ? [] : [`${ring}: ${state.reason}`],
  );
  if (missing.length > 0) {
    const text = missing.map((line) => `  ${line}`).join('\n');
    if (process.env.REQUIRE_ALL_RINGS === '1') throw new Error(`Rings that cannot run on this machine:\n${text}`);
    process.stderr.write(`\nSkipped rings, since this machine lacks what they need:\n${text}\n\n`);
  }
  provide('neo4jMissing', missingIn(neo4j));
  provide('browserMissing', missingIn(browser));
  provide('pythonMissing', missingIn(python));
  provide('redisMissing', missingIn(redis));
  const runFolder = await mkdtemp(path.join(tmpdir(), 'migration-governance-graph-run-'));
  provide('runFolder', runFolder);
  // What workers, and all that they start, leave in the folder for such things goes with it.
  process.env.TMPDIR = runFolder;
  // A database that ends with its worker may still be writing there.
  return () => rm(runFolder, { recursive: true, force: true, maxRetries: 40, retryDelay: 50 });
}
