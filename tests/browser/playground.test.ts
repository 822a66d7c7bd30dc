import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { launchBrowser } from '../support/browser.js';
import { SEED } from '../support/real.js';
import { describeBrowser } from '../support/rings.js';
import { startTestService } from '../support/service.js';

const RESULT = 'section[aria-label="Result Window"] .view-lines';
const EDITOR = 'section[aria-label="Operation Editor"] .view-lines';

describeBrowser('the playground', () => {
  let service: Service;
  let browser: Browser;
  let page: Page;
  /** What no visit may cause: console errors, refused content, requests to other places. */
  let faults: string[];

  beforeAll(async () => {
    service = await startTestService({ seedDir: SEED });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  const visit = async (address: string, size = { width: 1440, height: 900 }): Promise<void> => {
    page = await browser.newPage({ viewport: size });
    faults = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(service.url) && !request.url().startsWith('data:')) faults.push(request.url());
    });
    await page.goto(`${service.url}${address}`);
  };
  // The editors write every space as a no-break space.
  const shows = (place: string, text: string) =>
    page.waitForFunction(
      ([selector, wanted]) => document.querySelector(selector)?.textContent?.replaceAll('\u00a0', ' ').includes(wanted),
      [place, text] as const,
      { timeout: 10_000 },
    );
  const current = () => page.locator('[data-testid=current-question]').getAttribute('data-question');

  it('answers the headline question at once, from our own files alone', async () => {
    await visit('/playground/');
    await shows(RESULT, 'uncoveredMandates');
    await shows(RESULT, '"GAP"');
    expect(await current()).toBe('uncovered-migrant-rights');
    expect(await page.title()).toContain('Migration Governance Graph');
    expect(await page.getByRole('link', { name: 'Explorer' }).getAttribute('href')).toBe('/');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('runs the question of the address, and of a click, which changes the address', async () => {
    await visit('/playground/?question=how-to-cite');
    await shows(RESULT, 'citation');
    await page.click('[data-testid=question-list] [data-question=search-names]');
    await shows(EDITOR, 'query Search');
    await shows(RESULT, 'matchedText');
    expect(page.url()).toContain('question=search-names');
    await page.reload();
    await shows(RESULT, 'matchedText');
    expect(await current()).toBe('search-names');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('takes the variables of the address', async () => {
    await visit('/playground/?question=members-of-a-process&variables={"asOf":2015,"first":1}');
    await shows('section[aria-label="Variables"] .view-lines', '"asOf": 2015');
    await shows(RESULT, 'Overseas Employment');
    expect(await page.locator('[data-testid=current-question] a').getAttribute('href')).toBe(
      '/questions/members-of-a-process?asOf=2015&first=1',
    );
    expect(faults).toEqual([]);
    await page.close();
  });

  it('speaks of a question only while the editor holds it', async () => {
    await visit('/playground/?question=how-to-cite');
    await shows(RESULT, 'citation');
    const own = page.locator('[data-testid=rewritten]');
    const ofQuestion = page.locator('[data-testid=current-question], [data-testid=snippets], [aria-current=true]');
    expect(await own.count()).toBe(0);
    expect(await ofQuestion.count()).toBe(3);
    await page.getByRole('button', { name: /^Prettify/ }).click();
    expect(await own.count()).toBe(0);

    await page.locator(EDITOR).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('{ organisation(id: "ilo") { id ');
    await own.waitFor();
    expect(await own.textContent()).toContain('no longer holds the question “Which version of the data');
    expect(await ofQuestion.count()).toBe(0);
    await own.getByRole('button').click();
    await shows(EDITOR, 'query HowToCite');
    expect(await current()).toBe('how-to-cite');
    expect(await own.count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('says that a question is unknown and offers the library', async () => {
    await visit('/playground/?question=nonsense');
    await page.waitForSelector('[data-testid=unknown-question]');
    expect(await page.locator('[data-testid=question-list] button').count()).toBeGreaterThanOrEqual(12);
    await page.close();
  });

  it('needs no sideways scrolling on a phone', async () => {
    await visit('/playground/', { width: 390, height: 844 });
    await page.waitForSelector('[data-testid=questions-panel]');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await page.close();
  });
});
