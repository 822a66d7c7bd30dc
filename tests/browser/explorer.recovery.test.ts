import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { EXPLORER_ADDRESSES } from '../../src/http/explorer.js';
import { launchBrowser } from '../support/browser.js';
import { settled } from '../support/explorer.js';
import { SEED } from '../support/real.js';
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

/** One address for each page, with what fills its parameters and makes it ask. */
const ADDRESSES = EXPLORER_ADDRESSES.map((address) =>
  address
    .replace(':cell', 'normative-oversight--migrant-rights')
    .replace(':id', 'iom')
    .replace(':name', 'members-of-a-process')
    .replace('/paths', '/paths?from=iom&to=ohchr'),
);

describeBrowser('a page of the explorer whose answers do not come', () => {
  let service: Service;
  let browser: Browser;
  beforeAll(async () => {
    service = await startTestService({ seedDir: SEED });
    browser = await launchBrowser();
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  it.each(ADDRESSES)(
    'says so, and shows itself as soon as they do: %s',
    async (address) => {
      const page = await browser.newPage();
      const answers = /\/(graphql|questions)([/?.].*)?$/;
      await page.route(answers, (route) => route.abort());
      await page.goto(service.url + address);
      await page.waitForSelector('[data-testid=trouble]', { timeout: 20_000 });
      await page.unroute(answers);
      await page.waitForSelector('[data-testid=trouble]', { state: 'detached', timeout: 30_000 });
      await settled(page);
      await page.close();
    },
    PATIENCE_MS,
  );
});
