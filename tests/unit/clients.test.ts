import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ServiceError } from '../../src/errors.js';
import { Account } from '../../src/http/clients/account.js';
import { clientOf } from '../../src/http/clients/client.js';
import { BoundedMemory } from '../../src/http/clients/memory.js';
import type { Window } from '../../src/http/clients/windows.js';

const windowsOf = (minute: number, hour: number, most = 100): Window[] =>
  [
    { name: 'minute' as const, seconds: 60, points: minute },
    { name: 'hour' as const, seconds: 3600, points: hour },
  ].map((span) => ({ ...span, limiter: new BoundedMemory({ points: span.points, duration: span.seconds }, most) }));

const remaining = async (windows: readonly Window[], client = 'a'): Promise<number[]> =>
  Promise.all(windows.map(async ({ limiter, points }) => (await limiter.get(client))?.remainingPoints ?? points));

const refusal = (work: Promise<void>): Promise<ServiceError> =>
  work.then(
    () => Promise.reject(new Error('It was not refused.')),
    (error) => error,
  );

describe('who a request counts for', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
    [undefined, 'unknown'],
  ])('%s counts for %s', (address, client) => {
    expect(clientOf(address)).toBe(client);
  });

  it('is the network of 64 bits, whatever address in it and however it is written', () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(fc.tuple(group, group, group, group), fc.tuple(group, group, group, group), (net, host) => {
        const write = (groups: number[]) => groups.map((one) => one.toString(16)).join(':');
        const short = new URL(`http://[${write([...net, ...host])}]`).hostname.slice(1, -1);
        if (net.slice(0, 2).every((one) => one === 0)) return; // IPv4 within IPv6.
        expect(clientOf(short)).toBe(`${write(net)}::/64`);
      }),
    );
  });
});

describe('what a request spends', () => {
  it('is taken from every window, and told by headers of the one that is nearest to its end', async () => {
    const windows = windowsOf(100, 1000);
    const account = new Account(windows, 'a');
    await account.enter(1);
    await account.spend(30);
    expect(await remaining(windows)).toEqual([70, 970]);
    expect(Object.fromEntries(account.headers())).toEqual({
      'ratelimit-policy': '100;w=60, 1000;w=3600',
      'ratelimit-limit': '100',
      'ratelimit-remaining': '70',
      'ratelimit-reset': '60',
    });
  });

  it('is refused where one window has too little, and then nothing is taken', async () => {
    const windows = windowsOf(100, 120);
    await new Account(windows, 'a').enter(60);
    const account = new Account(windows, 'a');
    await account.enter(1);
    const error = await refusal(account.spend(50));
    expect(error).toMatchObject({ code: 'RATE_LIMITED', details: { retryAfter: 60 } });
    expect(error.message).toMatch(
      /39 of 100 points in this minute and 59 of 120 points in this hour left, and this request takes 49 more\. .* in 60 s\. .*\/data\//,
    );
    expect(await remaining(windows)).toEqual([39, 59]);
    await new Account(windows, 'a').enter(39);
  });

  it('comes back after the window that refused', async () => {
    const windows = windowsOf(100, 120);
    await new Account(windows, 'a').charge(115);
    const error = await refusal(new Account(windows, 'a').enter(10));
    expect(error.details).toEqual({ retryAfter: 3600 });
  });

  it('of a long file is refused at the first page or not at all', async () => {
    const windows = windowsOf(100, 1000);
    const account = new Account(windows, 'a');
    await account.enter(1);
    for (let page = 0; page < 5; page++) await account.spend(60);
    expect(await remaining(windows)).toEqual([0, 700]);
    await refusal(new Account(windows, 'a').enter(1));
  });

  it('is the client’s own', async () => {
    const windows = windowsOf(10, 100);
    await new Account(windows, 'a').enter(10);
    await refusal(new Account(windows, 'a').enter(1));
    await new Account(windows, 'b').enter(10);
  });

  it('is never more than the window holds, however requests come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }), async (prices) => {
        const windows = windowsOf(100, 1000);
        let taken = 0;
        await Promise.all(
          prices.map((price) =>
            new Account(windows, 'a').enter(price).then(
              () => (taken += price),
              () => {},
            ),
          ),
        );
        expect(taken).toBeLessThanOrEqual(100);
        expect(await remaining(windows)).toEqual([100 - taken, 1000 - taken]);
      }),
    );
  });
});

describe('the memory of clients', () => {
  it('holds so many and no more, and forgets who was longest away', async () => {
    const memory = new BoundedMemory({ points: 10, duration: 60 }, 3);
    for (const client of ['a', 'b', 'c']) await memory.consume(client, 5);
    await memory.consume('a', 1);
    await memory.consume('d', 5);
    expect(memory.size).toBe(3);
    expect(await memory.get('b')).toBeNull();
    expect((await memory.get('a'))?.consumedPoints).toBe(6);
    for (let at = 0; at < 10_000; at++) await memory.penalty(`flood-${at}`, 1);
    expect(memory.size).toBe(3);
  });
});
