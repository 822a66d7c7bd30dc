import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXPLORER_ADDRESSES } from '../../src/http/explorer.js';
import { Explorer, expectAccessible, type Visit } from '../support/explorer.js';
import { describeBrowser } from '../support/rings.js';

/** One address for each page, with what fills its parameters. */
const ADDRESSES = EXPLORER_ADDRESSES.map((address) =>
  address
    .replace(':cell', 'normative-oversight--migrant-rights')
    .replace(':id', 'iom')
    .replace(':name', 'members-of-a-process'),
);
const PATIENCE_MS = 60_000;

/** The page shows something, without trouble, and asked no more than three questions for it. */
async function expectShown({ page, questions }: Visit): Promise<void> {
  expect(await page.locator('[data-testid=trouble]').count()).toBe(0);
  expect(((await page.locator('main').textContent()) ?? '').length).toBeGreaterThan(80);
  expect(questions()).toBeLessThanOrEqual(3);
}

describeBrowser('the explorer', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  }, PATIENCE_MS);
  afterAll(() => explorer?.close());

  it.each(ADDRESSES)(
    'shows %s with real data, in light and dark, from our own files alone',
    async (address) => {
      const visit = await explorer.visit(address);
      await expectShown(visit);
      const { page, faults } = visit;
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
      expect(faults).toEqual([]);
      await page.close();
    },
    PATIENCE_MS,
  );

  it.each(ADDRESSES)(
    'needs no sideways scrolling on a phone, in the dark: %s',
    async (address) => {
      const visit = await explorer.visit(address, { width: 390, height: 844, scheme: 'dark' });
      await expectShown(visit);
      const { page, faults } = visit;
      const [inner, scroll] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      expect(scroll).toBeLessThanOrEqual(inner as number);
      expect(faults).toEqual([]);
      await page.close();
    },
    PATIENCE_MS,
  );
});
