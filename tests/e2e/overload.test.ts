import { afterEach, describe, expect, it } from 'vitest';
import { eventually, post } from '../support/service.js';
import { type HeldEngine, heldEngine, type StubbedService, startStubbed } from '../support/stubbed.js';

const SLOW = '{ organisation(id: "agency") { name } }';

let engine: HeldEngine;
let service: StubbedService;
async function start(limits = {}): Promise<void> {
  engine = heldEngine();
  service = await startStubbed(engine, limits);
}
afterEach(async () => {
  engine.release();
  await service.close();
});

const status = async (path: string): Promise<number> => (await fetch(`${service.url}${path}`)).status;

describe('too many requests at once', () => {
  it('are refused with 503 and when to come back, until there is room', async () => {
    await start({ requestsInFlight: 3 });
    const waiting = [1, 2, 3].map(() => post(service.url, SLOW));
    await eventually('three are being answered', async () => engine.reads === 3);
    const refused = await post(service.url, '{ __typename }');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect(refused.body.errors[0].extensions).toEqual({ code: 'OVERLOADED', retryAfter: 2 });
    expect(service.server.counts.overloaded).toBe(1);
    for (const probe of ['/healthz', '/readyz']) expect(await status(probe)).toBe(200);
    engine.release();
    expect((await Promise.all(waiting)).map((answer) => answer.status)).toEqual([200, 200, 200]);
    expect((await post(service.url, '{ __typename }')).status).toBe(200);
  });

  it('of connections are closed at once', async () => {
    await start({ connections: 2 });
    const waiting = [1, 2].map(() => post(service.url, SLOW));
    await eventually('two are being answered', async () => engine.reads === 2);
    await expect(post(service.url, '{ __typename }')).rejects.toThrow();
    engine.release();
    expect((await Promise.all(waiting)).map((answer) => answer.status)).toEqual([200, 200]);
  });
});

describe('an event loop that comes too late', () => {
  it('lets requests be refused while it lasts, but no probe', async () => {
    await start({ loopDelayMilliseconds: 200 });
    let blocking = true;
    // As synchronous work would: most of the time nothing else gets its turn.
    const block = (): void => {
      const end = Date.now() + 600;
      while (Date.now() < end);
      if (blocking) setTimeout(block, 5);
    };
    block();
    await eventually('requests are refused', async () => (await post(service.url, '{ __typename }')).status === 503);
    expect(await status('/healthz')).toBe(200);
    blocking = false;
    await eventually(
      'requests are taken again',
      async () => (await post(service.url, '{ __typename }')).status === 200,
    );
  });
});
