import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Account } from '../../src/http/clients/account.js';
import { BoundedMemory } from '../../src/http/clients/memory.js';
import { Tab } from '../../src/http/clients/tab.js';
import type { Window } from '../../src/http/clients/windows.js';

const POINTS = 50;
/** Longer than anything is owed. */
const PAID_MS = 250;

/** @param ready what each account waits for before it is paid into, in their order */
function tabFor(
  points = POINTS,
  ready: Promise<unknown>[] = [],
): { tab: Tab; left: (client?: string) => Promise<number> } {
  const limiter = new BoundedMemory({ points, duration: 60 }, 100);
  const windows: Window[] = [{ name: 'minute', seconds: 60, points, limiter }];
  return {
    tab: new Tab(1, (client) => {
      const account = new Account(windows, client);
      const wait = ready.shift();
      return Object.assign(account, {
        enter: (cost: number) => Promise.resolve(wait).then(() => Account.prototype.enter.call(account, cost)),
      });
    }),
    left: async (client = 'a') => (await limiter.get(client))?.remainingPoints ?? points,
  };
}

const take = async (tab: Tab, client = 'a') => Object.fromEntries(tab.put(client) ?? (await tab.pay(client)));

describe('what clients pay for together', () => {
  it('is told at once, and paid a moment later', async () => {
    const { tab, left } = tabFor();
    const told = [await take(tab), await take(tab), await take(tab)].map((one) => one['ratelimit-remaining']);
    expect(told).toEqual(['49', '48', '47']);
    expect(await left()).toBe(49);
    await sleep(PAID_MS);
    expect(await left()).toBe(47);
    expect((await take(tab))['ratelimit-remaining']).toBe('46');
  });

  it('is never more than a client has', async () => {
    const { tab, left } = tabFor();
    for (let count = 0; count < POINTS; count++) await take(tab);
    await expect(take(tab)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(await left()).toBe(0);
    await expect(take(tab)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('is never more than a client has, though many ask at once', async () => {
    const { tab, left } = tabFor();
    const asked = await Promise.allSettled(Array.from({ length: 3 * POINTS }, () => take(tab)));
    const given = asked.filter(({ status }) => status === 'fulfilled').length;
    await sleep(PAID_MS);
    expect(given).toBe(POINTS - (await left()));
    expect(given).toBeLessThanOrEqual(POINTS);
  });

  it('is not lost where two begin to pay at the same time', async () => {
    const { tab, left } = tabFor(POINTS, [Promise.resolve(), sleep(20)]);
    const [first, second] = [tab.pay('a'), tab.pay('a')];
    await first;
    for (let count = 0; count < 5; count++) tab.put('a');
    await second;
    await sleep(PAID_MS);
    expect(await left()).toBe(POINTS - 7);
  });

  it('is each client’s own', async () => {
    const { tab, left } = tabFor(2);
    for (const client of ['a', 'b']) for (let count = 0; count < 2; count++) await take(tab, client);
    await expect(take(tab, 'a')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(await left('b')).toBe(1);
    await sleep(PAID_MS);
    expect(await left('b')).toBe(0);
  });
});
