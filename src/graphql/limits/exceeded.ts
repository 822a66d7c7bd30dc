import { ServiceError } from '../../errors.js';
import type { LimitName, Limits } from '../../limits.js';

/** What broke a limit. */
export interface Excess {
  readonly limit: LimitName;
  readonly found: number;
  /** What was found, as the beginning of a sentence: `The document has 30,000 characters`. Most who could be told are not. */
  readonly what: () => string;
  /** What to change, as a sentence. */
  readonly advice: string;
}

/** The error LIMIT_EXCEEDED, which names the limit, what it allows, what was found and what to change. */
export function limitExceeded(limits: Limits, { limit, found, what, advice }: Excess): ServiceError {
  const allowed = limits[limit];
  return new ServiceError('LIMIT_EXCEEDED', `${what()}; the limit "${limit}" is ${numeral(allowed)}. ${advice}`, {
    details: { limit, allowed, found: Math.min(found, Number.MAX_SAFE_INTEGER) },
  });
}

/** A number as people read it; one beyond counting is told by its size. */
export const numeral = (value: number): string =>
  value > 1e12 ? `about ${value.toExponential(0)}` : value.toLocaleString('en');
