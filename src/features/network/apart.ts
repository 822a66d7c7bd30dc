import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { unavailable } from '../../errors.js';
import type { Job, Measured } from './measure.js';

const THREAD = new URL('./measure.thread.js', import.meta.url);
const MOST_WAITING = 16;

/** Run from source, as tests do, there is no compiled thread beside this file: then it is measured right here. */
const compiled = existsSync(fileURLToPath(THREAD));

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Measures in a thread of its own, one network at a time. graphology's functions cannot pause, and at
 * the bounds they take seconds in which this thread could answer nobody.
 *
 * @throws ServiceError UNAVAILABLE where too many are waiting already.
 */
export async function measureApart(job: Job): Promise<Measured> {
  if (waiting >= MOST_WAITING) throw unavailable('Too many networks are being measured. Try again in a moment.');
  waiting++;
  const turn = last.then(() => (compiled ? inThread(job) : inHere(job)));
  last = turn.catch(() => {});
  return turn.finally(() => waiting--);
}

const inHere = async (job: Job): Promise<Measured> => (await import('./measure.js')).measure(job);

function inThread(job: Job): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: job });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The thread that measures networks ended with code ${code}.`)));
  });
}
