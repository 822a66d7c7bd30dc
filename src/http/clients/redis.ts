import { createClient } from '@redis/client';
import { RateLimiterRedis, RLWrapperTimeouts } from 'rate-limiter-flexible';
import type { StoreLog, Window, Windows } from './windows.js';

/** A store that is slower than this costs more than it is worth. */
const PATIENCE_MS = 250;
const RECONNECT_MS = { first: 100, most: 5000 };
/** A Redis that hangs is noticed by its silence after a ping. */
const PING_MS = 5000;
const SILENCE_MS = 12_000;
const MOST_WAITING = 10_000;

/**
 * Keeps the windows in Redis. While it is out of reach, those of this process take its place: clients
 * may then spend in each instance what they may spend in all.
 */
export function openRedis(url: string, fallback: readonly Window[], log: StoreLog): Windows {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: MOST_WAITING,
    pingInterval: PING_MS,
    socket: {
      connectTimeout: PATIENCE_MS * 4,
      socketTimeout: SILENCE_MS,
      reconnectStrategy: (retries) => Math.min(RECONNECT_MS.first * 2 ** Math.min(retries, 10), RECONNECT_MS.most),
    },
  });
  let lost = false;
  client.on('error', (err: Error) => {
    if (lost) return;
    lost = true;
    // Of the error only its code: an address can hold a password.
    const { code } = err as NodeJS.ErrnoException;
    log.warn({ code }, 'the Redis of RATE_LIMIT_REDIS_URL is out of reach; each instance counts for itself');
  });
  client.on('ready', () => {
    if (lost) log.info({}, 'the Redis of RATE_LIMIT_REDIS_URL is back');
    lost = false;
  });
  // It goes on trying by itself, and tells of it by the events above.
  client.connect().catch(() => {});
  return {
    all: fallback.map((window) => ({ ...window, limiter: sharedLimiter(client, window) })),
    close: async () => client.destroy(),
  };
}

const sharedLimiter = (storeClient: object, { name, points, seconds, limiter }: Window): RLWrapperTimeouts =>
  new RLWrapperTimeouts({
    timeoutMs: PATIENCE_MS,
    limiter: new RateLimiterRedis({
      storeClient,
      useRedisPackage: true,
      rejectIfRedisNotReady: true,
      keyPrefix: `migration-governance-graph:${name}`,
      points,
      duration: seconds,
      insuranceLimiter: limiter,
    }),
  });
