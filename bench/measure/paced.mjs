// An open loop: requests go out at a fixed rate whatever the server does, so that a stall is felt by all that should
// have been sent meanwhile.
import http from 'node:http';
import { createHistogram } from 'node:perf_hooks';

const CONNECTIONS = 256;
const PATIENCE_MS = 20_000;
const MICROSECONDS = 1000;
/** Enough of an answer to tell a failure by. */
const TOLD_BYTES = 400;

/** Connections that are used again. */
export const keptConnections = () => new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });

/**
 * Sends one request. What comes back is let go as it comes, but for its beginning: a client that gathers and decodes
 * long answers measures its own garbage.
 *
 * @returns the status and the beginning of the answer; status 0 and the reason where none comes
 */
export function send(agent, url, { method, path, headers, body }) {
  return new Promise((resolve) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const request = http.request(
      `${url}${path}`,
      { method, agent, headers: { ...headers, ...length }, timeout: PATIENCE_MS },
      (response) => {
        let beginning;
        response.on('data', (chunk) => (beginning ??= chunk.subarray(0, TOLD_BYTES).toString()));
        response.once('end', () => resolve({ status: response.statusCode, text: beginning ?? '' }));
        response.once('error', (fault) => resolve({ status: 0, text: fault.message }));
      },
    );
    request.once('timeout', () => request.destroy(new Error('timeout')));
    request.once('error', (fault) => resolve({ status: 0, text: fault.code ?? fault.message }));
    request.end(body);
  });
}

/**
 * Begins one work after the other at a rate, and waits for all.
 *
 * @param {number} rate a second
 * @param {(at: number, intended: number) => Promise<void>} begin given its number, and when it should have begun
 */
export async function paced(rate, seconds, begin) {
  const total = Math.round(rate * seconds);
  const start = performance.now();
  const open = new Set();
  for (let begun = 0; begun < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * rate) + 1);
    for (; begun < due; begun++) {
      const work = begin(begun, start + (begun / rate) * 1000);
      open.add(work);
      void work.finally(() => open.delete(work));
    }
    await new Promise((wake) => setTimeout(wake, 1));
  }
  await Promise.all(open);
}

/** Latencies in a room that does not grow with their number, so that a long run measures as a short one. */
export class Latencies {
  #histogram = createHistogram();

  /** @param {number} intended when the request should have been sent, by `performance.now()` */
  since(intended) {
    this.#histogram.record(Math.max(1, Math.round((performance.now() - intended) * MICROSECONDS)));
  }

  /** In milliseconds. */
  figures() {
    const at = (percent) => this.#histogram.percentile(percent) / MICROSECONDS;
    return { p50: at(50), p99: at(99), max: this.#histogram.max / MICROSECONDS };
  }
}
