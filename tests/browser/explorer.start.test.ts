import { afterAll, beforeAll, expect, it } from 'vitest';
import { Explorer, expectAccessible } from '../support/explorer.js';
import { describeBrowser } from '../support/rings.js';
import { seen } from '../support/seen.js';

const PATIENCE_MS = 60_000;

describeBrowser('the start of the explorer', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  }, PATIENCE_MS);
  afterAll(() => explorer?.close());

  it(
    'answers the headline questions with one request, each with a way to the page that shows it',
    async () => {
      const { page, questions } = await explorer.visit('/');
      expect(questions()).toBe(1);
      const cards = page.locator('.start-headline');
      const texts = await cards.allInnerTexts();
      expect(texts[0]).toMatch(/verdict ○ gap, status ◧ limited/);
      expect(texts[2]).toMatch(/139 of 192 for certain[\s\S]+189 of the 192[\s\S]+Israel, Monaco, San Marino/);
      expect(texts[3]).toMatch(/The brief says 18; on record: 11 certain, 17 with possible[\s\S]+✕ contradicted/);
      for (const card of await cards.all())
        expect(await card.locator('.start-more a').getAttribute('href')).toMatch(/^\/\w+/);
      await page.close();
    },
    PATIENCE_MS,
  );

  it(
    'suggests things while one types, says why, and opens the chosen one',
    async () => {
      const { page, faults } = await explorer.visit('/');
      const box = page.getByRole('combobox', { name: 'Search for anything' });
      await box.focus();
      await page.keyboard.type('icem');
      const option = page
        .getByRole('listbox')
        .getByRole('option', { name: 'International Organization for Migration' });
      await option.waitFor();
      expect(await seen(option)).toMatch(/, by .+“ICEM”/);
      await expectAccessible(page);
      // The first is ICEM itself, the second what it became.
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await option.getAttribute('aria-selected')).toBe('true');
      expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
      await page.waitForURL(/\?q=icem$/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/things\/iom$/);
      expect(faults).toEqual([]);
      await page.close();
    },
    PATIENCE_MS,
  );

  it(
    'opens what was typed last, even before its answer is there, and says why nothing is found',
    async () => {
      const { page } = await explorer.visit('/?q=iom');
      const box = page.getByRole('combobox', { name: 'Search for anything' });
      expect(await box.inputValue()).toBe('iom');
      await box.focus();
      await page.getByRole('listbox').getByRole('option').first().waitFor();
      await box.fill('qqqqqq');
      await page.getByText('Nothing is called so').waitFor();
      await box.fill('');
      await page.keyboard.type('unhcr');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/things\/unhcr$/);
      await page.close();
    },
    PATIENCE_MS,
  );
});
