import { afterAll, beforeAll, expect, it } from 'vitest';
import { Explorer, expectAccessible } from '../support/explorer.js';
import { describeBrowser } from '../support/rings.js';

/** Addresses with a year that no page shows, and what the page must say of it. */
const STRAYS = [
  ['/coverage?year=1800', '1800 lies outside the years on offer (1919–2025); this is 2010.'],
  ['/network?year=1800', '1800 lies outside the years on offer (1919–2025); this is 2010.'],
  ['/participation?year=2050', '2050 lies outside the years on offer (1919–2025); this is 2010.'],
  ['/things/iom?year=2050', '2050 lies outside the years on offer (1919–2025); this is 2010.'],
  ['/compare?from=1990&to=2050', '2050 lies outside the years on offer (1919–2025); this is 2025.'],
  ['/coverage?year=soon', '“soon” is no year; this is 2010.'],
] as const;

describeBrowser('a year that the explorer does not offer', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  }, 90_000);
  afterAll(() => explorer?.close());

  const notices = '.years .notice';

  it.each(STRAYS)('is not replaced in silence: %s', async (address, words) => {
    const { page, faults } = await explorer.visit(address);
    expect(await page.locator(notices).allTextContents()).toEqual([words]);
    await expectAccessible(page);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is forgotten as soon as another is chosen', async () => {
    const { page } = await explorer.visit('/coverage?year=1800');
    await page.getByRole('slider', { name: 'Year' }).press('ArrowRight');
    await page.waitForURL(/year=2011/);
    expect(await page.locator(notices).count()).toBe(0);
    await page.close();
  });
});
