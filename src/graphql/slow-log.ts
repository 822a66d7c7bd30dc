import type { OperationObserver } from './observation.js';
import { withoutValues } from './without-values.js';

const HASH_CHARACTERS = 16;

/**
 * Logs each operation that took longer than a bound: which document by its hash and shape, its price, and
 * where the time went. Neither literals nor variables, which may be about persons.
 */
export const slowLog = (boundMs: number): OperationObserver => ({
  answered({ ms, log, type, hash, document, price, status, calls }) {
    if (ms < boundMs) return;
    log.warn(
      {
        operation: type,
        hash: hash?.slice(0, HASH_CHARACTERS),
        document: document && withoutValues(document),
        price,
        status,
        ms: Math.round(ms),
        engineCalls: calls
          .map(({ query, calls, ms }) => ({ query, calls, ms: Math.round(ms * 10) / 10 }))
          .sort((a, b) => b.ms - a.ms),
      },
      'slow query',
    );
  },
});
