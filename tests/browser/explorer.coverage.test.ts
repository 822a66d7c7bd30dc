import { afterAll, beforeAll, expect, it } from 'vitest';
import { Explorer, expectAccessible, settled } from '../support/explorer.js';
import { describeBrowser } from '../support/rings.js';
import { seen } from '../support/seen.js';

const PATIENCE_MS = 60_000;
const GAP = 'Human rights of migrants, normative oversight';

describeBrowser('coverage in the explorer', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  }, PATIENCE_MS);
  afterAll(() => explorer?.close());

  it(
    'shows what is derived, what is documented, and both',
    async () => {
      const { page, questions } = await explorer.visit('/coverage');
      const cell = page.getByRole('link', { name: GAP });
      const show = page.getByLabel('Show');
      expect(await seen(cell)).toContain('○ gap');
      await show.selectOption('derived');
      expect(await seen(cell)).toContain('◧ limited');
      await show.selectOption('documented');
      expect(await seen(cell)).toContain('○ absence');
      await expectAccessible(page);
      // A choice of how to read asks nothing anew.
      expect(questions()).toBe(2);
      const row = page.getByRole('row', { name: 'Human rights of migrants' });
      expect(await row.getByRole('img').first().getAttribute('aria-label')).toMatch(
        /^History: undated in 1919, absence in 2010$/,
      );
      await page.reload();
      await settled(page);
      expect(await show.inputValue()).toBe('documented');
      expect(await seen(cell)).toContain('○ absence');
      await page.close();
    },
    PATIENCE_MS,
  );

  it(
    'runs through the years, and lists the gaps of the system and of the functions',
    async () => {
      const { page, faults } = await explorer.visit('/coverage?year=1949');
      expect(await seen(page.locator('#legend'))).toBe('100 cells in 1949');
      expect(await seen(page.locator('.coverage-wider'))).toContain('Nobody documents one that counts in 1949.');
      await page.getByRole('button', { name: 'Play' }).click();
      await page.waitForURL(/year=1951/, { timeout: 10_000 });
      await page.getByRole('button', { name: 'Stop' }).click();
      await settled(page);
      expect(await seen(page.getByRole('link', { name: 'Refugees, normative oversight' }))).toContain('✓ covered');
      expect(faults).toEqual([]);
      await page.close();
    },
    PATIENCE_MS,
  );

  it(
    'tells what is only possible apart from what is certain in the evidence of a cell',
    async () => {
      const { page } = await explorer.visit('/coverage/knowledge-capacity--environmental-migration?year=2015');
      expect(await seen(page.locator('.cell-verdict'))).toContain('With what is possible ▦ fragmented.');
      expect(await seen(page.locator('main'))).toContain('None of these is certain in 2015');
      await page.getByText('The same as a table, with the verdict').click();
      expect(await page.locator('.cell-turns tbody tr').count()).toBeGreaterThan(3);
      await page.close();
    },
    PATIENCE_MS,
  );

  it(
    'says what is wrong with the name of a cell that there is none of',
    async () => {
      const slip = await explorer.visit('/coverage/normative-oversight--migrant-right');
      expect(await seen(slip.page.getByRole('alert'))).toContain('Did you mean "migrant-rights"?');
      await slip.page.close();
      const nothing = await explorer.visit('/coverage/nothing');
      expect(await seen(nothing.page.locator('h1'))).toBe('There is no such cell');
      await nothing.page.close();
    },
    PATIENCE_MS,
  );
});
