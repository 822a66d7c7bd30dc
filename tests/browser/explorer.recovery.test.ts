import { expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { launchBrowser } from '../support/browser.js';
import { settled } from '../support/explorer.js';
import { describeBrowser } from '../support/rings.js';
import { startTestService } from '../support/service.js';

const PATIENCE_MS = 60_000;

describeBrowser('the explorer without its service', () => {
  it(
    'says so, and recovers by itself when the service is back',
    async () => {
      let service: Service = await startTestService();
      const browser = await launchBrowser();
      const port = Number(new URL(service.url).port);
      try {
        const page = await browser.newPage();
        await page.goto(`${service.url}/coverage`);
        await settled(page);
        await service.close();
        await page.getByRole('slider').first().focus();
        await page.keyboard.press('ArrowLeft');
        await page.waitForSelector('[data-testid=trouble]', { timeout: 20_000 });
        expect(await page.locator('[data-testid=trouble]').textContent()).toMatch(/asks again by itself/);
        // What was there before is still there to read.
        expect(await page.locator('table').count()).toBeGreaterThan(0);
        service = await startTestService({ port });
        await page.waitForSelector('[data-testid=trouble]', { state: 'detached', timeout: 30_000 });
        await settled(page);
        expect(await page.locator('main').textContent()).toContain('2009');
      } finally {
        await browser.close();
        await service.close();
      }
    },
    PATIENCE_MS,
  );
});
