import path from 'node:path';
import { type Service, startService } from '../../src/app.js';
import { type Config, PACKAGE_ROOT } from '../../src/config.js';
import { DEFAULT_LIMITS, type Limits } from '../../src/limits.js';
import { writeTiny } from './tiny.js';

/**
 * Limits under which no test is refused for what others do on the machine, or for asking much: those that
 * are about these limits set their own.
 */
export const PATIENT_LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  clientRequests: 1000,
  clientPointsPerMinute: 1_000_000_000,
  clientPointsPerHour: 1_000_000_000,
  loopDelayMilliseconds: 60_000,
};

/** Starts the service on a free port, on the tiny dataset unless told otherwise. */
export const startTestService = (change: Partial<Config> = {}): Promise<Service> =>
  startService({
    host: '127.0.0.1',
    port: 0,
    publicUrl: undefined,
    seedDir: change.seedDir ?? writeTiny(),
    releasesDir: path.join(PACKAGE_ROOT, 'no-releases'),
    questionsDir: path.join(PACKAGE_ROOT, 'questions'),
    playgroundDir: path.join(PACKAGE_ROOT, 'dist', 'playground'),
    explorerDir: path.join(PACKAGE_ROOT, 'dist', 'explorer'),
    logLevel: 'silent',
    trustProxy: undefined,
    rateLimitRedisUrl: undefined,
    slowQueryMs: 60_000,
    metricsToken: undefined,
    limits: PATIENT_LIMITS,
    cacheBytes: 32_000_000,
    factsBytes: 32_000_000,
    neo4j: undefined,
    ...change,
  });

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their documents.
  readonly body: any;
}

/** Posts a document to a service. */
export async function post(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Waits until a condition holds; fails with its name after the patience is over. */
export async function eventually(name: string, holds: () => Promise<boolean>, patienceMs = 30_000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    if (await holds()) return;
    await new Promise((wake) => setTimeout(wake, 200));
  }
  throw new Error(`Not within ${patienceMs} ms: ${name}`);
}
