import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Limits } from '../../limits.js';
import { BoundedMemory } from './memory.js';

/** A span of time and what one client may spend in it. */
export interface Window {
  readonly name: 'minute' | 'hour';
  readonly seconds: number;
  readonly points: number;
  readonly limiter: RateLimiterAbstract;
}

/** What the store of the windows needs to tell the operator. */
export interface StoreLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/** The windows in which clients spend, and the end of their store. */
export interface Windows {
  readonly all: readonly Window[];
  close(): Promise<void>;
}

type Spans = readonly Omit<Window, 'limiter'>[];

/** The windows, kept in this process; with the address of a Redis there, for all instances that share it. */
export async function openWindows(limits: Limits, redisUrl: string | undefined, log: StoreLog): Promise<Windows> {
  const spans: Spans = [
    { name: 'minute', seconds: 60, points: limits.clientPointsPerMinute },
    { name: 'hour', seconds: 3600, points: limits.clientPointsPerHour },
  ];
  const inMemory = spans.map((span) => ({
    ...span,
    limiter: new BoundedMemory({ points: span.points, duration: span.seconds }, limits.clientsRemembered),
  }));
  if (redisUrl === undefined) return { all: inMemory, close: async () => {} };
  const { openRedis } = await import('./redis.js');
  return openRedis(redisUrl, inMemory, log);
}
