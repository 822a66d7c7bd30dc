import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Explorer, settled } from '../support/explorer.js';
import { focused, tabTo } from '../support/keyboard.js';
import { describeBrowser } from '../support/rings.js';
import { seen } from '../support/seen.js';

const PATIENCE_MS = 60_000;

describeBrowser('the headline path, by keyboard alone', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  }, PATIENCE_MS);
  afterAll(() => explorer?.close());

  it(
    'leads from the start over coverage 2010 and the evidence to a source and a CSV',
    async () => {
      const { page, faults } = await explorer.visit('/');
      await tabTo(page, /^Coverage$/);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.coverage-matrix');
      await settled(page);
      expect(new URL(page.url()).pathname).toBe('/coverage');
      expect(await seen(page.locator('#legend'))).toBe('100 cells in 2010');

      // The year moves by arrow keys, stands in the address, and comes back.
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('range');
      await page.keyboard.press('ArrowLeft');
      await page.waitForURL(/year=2009/);
      await page.keyboard.press('ArrowRight');
      await page.waitForURL((url) => url.search === '');
      await settled(page);

      await tabTo(page, /^Human rights of migrants, normative oversight: ○ gap$/);
      await page.keyboard.press('Enter');
      await page.waitForSelector('#holders');
      await settled(page);
      expect(new URL(page.url()).pathname).toBe('/coverage/normative-oversight--migrant-rights');
      const verdict = await seen(page.locator('.cell-verdict'));
      expect(verdict).toMatch(/In 2010: ○ gap/);
      expect(verdict).toMatch(/◧ limited/);
      expect(verdict).toContain('CMW reaches only parties to a treaty');
      const first = page.locator('.cell-evidence tbody tr').first();
      expect(await seen(first)).toMatch(/primary\s+parties only[\s\S]+since 2004\s+● certain/);

      // The evidence names its sources: the brief stands behind the documented gap.
      await tabTo(page, /^Global Migration Governance – the Emergence of a New Debate$/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/things\/src-/);
      await settled(page);
      // What Alt and the left arrow do: those keys belong to the window of the browser, and there is none here.
      await page.goBack();
      await page.waitForSelector('#holders');
      await settled(page);

      await tabTo(page, /^Take it away$/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/#files$/);
      await tabTo(page, /^CSV with sources$/);
      expect(await focused(page)).toBe('CSV with sources');
      const coming = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      const lines = readFileSync(await (await coming).path(), 'utf8')
        .trim()
        .split('\r\n');
      expect(lines).toHaveLength(1 + 13);
      expect(lines[0]).toContain('sources.source.title');
      expect(lines[1]).toMatch(/^cmw,.*PRIMARY,PARTIES_ONLY/);
      expect(faults).toEqual([]);
      await page.close();
    },
    PATIENCE_MS,
  );
});
