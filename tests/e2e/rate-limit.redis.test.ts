import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWindows, type StoreLog } from '../../src/http/clients/windows.js';
import { type RunningRedis, startRedis } from '../support/redis.js';
import { describeRedis } from '../support/rings.js';
import { eventually, PATIENT_LIMITS, post, startTestService } from '../support/service.js';

const QUERY = '{ __typename }';
const LIMITS = { ...PATIENT_LIMITS, clientPointsPerMinute: 1000, clientPointsPerHour: 1000 };

describeRedis('a store that instances share', () => {
  let redis: RunningRedis;
  const closing: (() => Promise<unknown>)[] = [];
  beforeEach(async () => {
    redis = await startRedis();
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
    redis.thaw();
    await redis.kill();
  });

  // Answers from the cache are paid for some at a time.
  const instance = async (url = redis.url, cacheBytes = 0): Promise<{ left(): Promise<number> }> => {
    const service = await startTestService({ limits: LIMITS, rateLimitRedisUrl: url, cacheBytes });
    closing.push(() => service.close());
    return {
      left: async () => {
        const { status, headers } = await post(service.url, QUERY);
        expect(status).toBe(200);
        return Number(headers.get('ratelimit-remaining'));
      },
    };
  };

  /** How much the first instance has less for a request to it and one to the second between. */
  async function between(first: { left(): Promise<number> }, second: { left(): Promise<number> }): Promise<number> {
    const before = await first.left();
    await second.left();
    return before - (await first.left());
  }

  it('counts what a client spends in any of them', async () => {
    const [first, second] = [await instance(), await instance()];
    await eventually('both are connected', async () => (await between(first, second)) === 2);
    expect(await between(second, first)).toBe(2);
  });

  it('comes to hear of what was taken from a cache', async () => {
    const first = await instance(redis.url, 1_000_000);
    const second = await instance();
    await eventually('both are connected', async () => (await between(second, first)) === 2);
    const before = await second.left();
    for (let count = 0; count < 20; count++) await first.left();
    await eventually('all is paid', async () => before - (await second.left()) > 20);
  });

  it('may go away and come back while requests go on', async () => {
    const [first, second] = [await instance(), await instance()];
    await eventually('both are connected', async () => (await between(first, second)) === 2);
    await redis.kill();
    await eventually('each counts for itself', async () => (await between(first, second)) === 1);
    redis = await startRedis(redis.port);
    await eventually('they count together again', async () => (await between(first, second)) === 2);
  });

  it('may hang without holding up an answer', async () => {
    const only = await instance();
    await only.left();
    redis.freeze();
    const from = Date.now();
    await only.left();
    expect(Date.now() - from).toBeLessThan(10_000);
  });

  it('may be missing from the start', async () => {
    await redis.kill();
    const only = await instance();
    const before = await only.left();
    expect(await only.left()).toBe(before - 1);
  });

  it('is reported once when it is lost and once when it is back, without its password', async () => {
    const lines: string[] = [];
    const note = (level: string) => (details: object, message: string) =>
      void lines.push(`${level} ${JSON.stringify(details)} ${message}`);
    const log: StoreLog = { info: note('info'), warn: note('warn') };
    const { port } = redis;
    await redis.kill();
    const windows = await openWindows(LIMITS, `redis://user:secret-word@127.0.0.1:${port}`, log);
    closing.push(() => windows.close());
    await eventually('it is missed', async () => lines.length > 0);
    await new Promise((wake) => setTimeout(wake, 1500));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^warn .*"ECONNREFUSED".*out of reach/);
    expect(lines.join()).not.toContain('secret-word');
  });
});
