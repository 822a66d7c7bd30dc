import { afterAll, beforeAll, expect, it } from 'vitest';
import { Explorer, settled } from '../support/explorer.js';
import { describeBrowser } from '../support/rings.js';

const PATIENCE_MS = 60_000;

/** Addresses with the choices of a reader in them. */
const STATES = [
  '/coverage?year=1995',
  '/coverage/normative-oversight--migrant-rights?year=2020',
  '/paths?from=iom&to=wto&year=2010',
  '/network?year=2005',
  '/timeline',
  '/things/MEX',
  '/participation?year=2000',
  '/ratification',
  '/claims?year=2010',
  '/levels?year=2020',
];

/** A text that has stopped growing: long lists come page by page, after the page shows itself. */
async function whole(text: () => Promise<string | null>): Promise<string | null> {
  for (let last = await text(), same = 0; ; ) {
    await new Promise((wake) => setTimeout(wake, 300));
    const now = await text();
    same = now === last ? same + 1 : 0;
    if (same === 3) return now;
    last = now;
  }
}

describeBrowser('a state of the explorer', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  }, PATIENCE_MS);
  afterAll(() => explorer?.close());

  it.each(STATES)(
    'is the same after a reload: %s',
    async (address) => {
      const { page, faults } = await explorer.visit(address);
      const text = () => page.locator('main').textContent();
      const before = await whole(text);
      await page.reload();
      await settled(page);
      await expect.poll(text, { timeout: 10_000 }).toBe(before);
      expect(page.url()).toBe(explorer.service.url + address);
      expect(faults).toEqual([]);
      await page.close();
    },
    PATIENCE_MS,
  );
});
