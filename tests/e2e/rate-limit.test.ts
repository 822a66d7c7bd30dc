import { afterEach, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import type { Config } from '../../src/config.js';
import type { Limits } from '../../src/limits.js';
import { eventually, PATIENT_LIMITS, post, startTestService } from '../support/service.js';
import { heldEngine, startStubbed } from '../support/stubbed.js';

const QUERY = '{ __typename }';

let service: Service;
afterEach(() => service.close());

const start = async (limits: Partial<Limits>, change: Partial<Config> = {}): Promise<void> => {
  service = await startTestService({ limits: { ...PATIENT_LIMITS, ...limits }, ...change });
};
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${service.url}${path}`, { headers });
const left = async (path: string, headers: Record<string, string> = {}): Promise<number> =>
  Number((await get(path, headers)).headers.get('ratelimit-remaining'));

describe('what a client may spend', () => {
  it('is told with every answer', async () => {
    await start({ clientPointsPerMinute: 100, clientPointsPerHour: 1000 });
    const { headers } = await post(service.url, QUERY);
    expect(headers.get('ratelimit-policy')).toBe('100;w=60, 1000;w=3600');
    expect(headers.get('ratelimit-limit')).toBe('100');
    expect(headers.get('ratelimit-remaining')).toBe('99');
    expect(Number(headers.get('ratelimit-reset'))).toBeGreaterThan(50);
    expect(headers.get('access-control-expose-headers')).toContain('ratelimit-remaining');
  });

  it('ends: then requests are refused with what is left, when it comes back and what else there is', async () => {
    await start({ clientPointsPerMinute: 20, clientPointsPerHour: 1000 });
    for (let asked = 0; asked < 20; asked++) expect((await post(service.url, QUERY)).status).toBe(200);
    const refused = await post(service.url, QUERY);
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(50);
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect(refused.body.errors[0].extensions).toEqual({ code: 'RATE_LIMITED', retryAfter: seconds });
    expect(refused.body.errors[0].message).toMatch(/0 of 20 points in this minute.*points again in \d+ s.*\/data\//);
    for (const probe of ['/healthz', '/readyz']) {
      const { status, headers } = await get(probe);
      expect(status).toBe(200);
      expect(headers.get('ratelimit-remaining')).toBeNull();
    }
    const page = await get('/questions', { accept: 'text/html' });
    expect(page.status).toBe(429);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('role="alert"');
  });

  it('goes by the price of what is asked: a file a point, a thing twenty, what is refused ten', async () => {
    await start({ clientPointsPerMinute: 10_000, clientPointsPerHour: 10_000 });
    const from = await left('/questions');
    expect(await left('/schema.graphql')).toBe(from - 1);
    expect(await left('/id/agency.json')).toBe(from - 21);
    expect(await left('/nothing-here')).toBe(from - 31);
    await post(service.url, '{ nothing }');
    expect(await left('/questions')).toBe(from - 42);
  });
});

describe('who the client is', () => {
  const forged = { 'x-forwarded-for': '192.0.2.9', forwarded: 'for=192.0.2.9', 'x-real-ip': '192.0.2.9' };

  it('cannot be feigned by headers', async () => {
    await start({ clientPointsPerMinute: 1000, clientPointsPerHour: 1000 });
    const from = await left('/questions');
    expect(await left('/questions', forged)).toBe(from - 1);
  });

  it('is what a trusted proxy says, of the address that the proxy saw', async () => {
    const limits = { clientPointsPerMinute: 1000, clientPointsPerHour: 1000 };
    await start(limits, { trustProxy: 'loopback' });
    const by = (chain: string) => left('/questions', { 'x-forwarded-for': chain });
    expect(await by('192.0.2.9')).toBe(999);
    expect(await by('192.0.2.10')).toBe(999);
    // What stands further left was sent by the client itself.
    expect(await by('203.0.113.1, 192.0.2.9')).toBe(998);
    expect(await by('2001:db8::1')).toBe(999);
    expect(await by('2001:db8::2')).toBe(998);
  });

  it('is the proxy where another one is trusted', async () => {
    await start({ clientPointsPerMinute: 1000, clientPointsPerHour: 1000 }, { trustProxy: '10.0.0.0/8' });
    const from = await left('/questions');
    expect(await left('/questions', forged)).toBe(from - 1);
  });
});

describe('how many requests of a client are answered at once', () => {
  it('is bounded, for each by itself', async () => {
    const engine = heldEngine();
    const stubbed = await startStubbed(engine, { clientRequests: 2 });
    service = stubbed;
    const slow = '{ organisation(id: "agency") { name } }';
    const waiting = [post(service.url, slow), post(service.url, slow)];
    await eventually('two are being answered', async () => engine.reads === 2);
    const refused = await post(service.url, QUERY);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.body.errors[0].message).toMatch(/^2 requests of yours are being answered/);
    expect(stubbed.server.counts.rateLimited).toBe(1);
    expect((await get('/healthz')).status).toBe(200);
    engine.release();
    await Promise.all(waiting);
    expect((await post(service.url, QUERY)).status).toBe(200);
  });
});
