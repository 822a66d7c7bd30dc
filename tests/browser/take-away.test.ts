import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { tokenOf } from '../../src/exports/permalink/permalink.js';
import { launchBrowser } from '../support/browser.js';
import { SEED } from '../support/real.js';
import { describeBrowser } from '../support/rings.js';
import { startTestService } from '../support/service.js';

const RESULT = 'section[aria-label="Result Window"] .view-lines';
const EDITOR = 'section[aria-label="Operation Editor"] .view-lines';
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

describeBrowser('taking answers away from the playground', () => {
  let service: Service;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    service = await startTestService({ seedDir: SEED });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  const visit = async (address: string, viewport = DESK): Promise<void> => {
    page = await browser.newPage({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
    faults = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${service.url}${address}`);
  };
  const shows = (place: string, text: string) =>
    page.waitForFunction(
      ([selector, wanted]) => document.querySelector(selector)?.textContent?.replaceAll('\u00a0', ' ').includes(wanted),
      [place, text] as const,
      { timeout: 10_000 },
    );
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  it('makes, shows and copies a link, which opens as the same query', async () => {
    await visit('/playground/?question=how-to-cite');
    await shows(RESULT, 'citation');
    await button('Link').focus();
    await page.keyboard.press('Enter');
    const link = await page.locator('[data-testid=permalink]').inputValue();
    expect(link).toMatch(/\/q\/1[\w-]+$/);
    await page.waitForSelector('text=Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    await page.goto(link);
    expect(page.url()).toContain('/playground/?q=1');
    await shows(EDITOR, 'query HowToCite');
    await shows(RESULT, 'citation');
    expect(await page.locator('[data-testid=current-link]').getAttribute('data-stale')).toBe('false');

    await page.click('[data-testid=question-list] [data-question=search-names]');
    await shows(RESULT, 'matchedText');
    expect(page.url()).not.toContain('q=1');
    expect(await page.locator('[data-testid=permalink]').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('loads the variables of a link, and says that its data has changed', async () => {
    const document = 'query($id:ID!){organisation(id:$id){abbreviation}}';
    const token = tokenOf({ dataVersion: 'ffffffffffffffff', document, variables: { id: 'unhcr' } });
    await visit(`/playground/?q=${token}`);
    await shows(RESULT, '"UNHCR"');
    await shows('section[aria-label="Variables"] .view-lines', '"unhcr"');
    const notice = await page.locator('[data-testid=current-link]').textContent();
    expect(notice).toContain('made with data version ffffffffffffffff');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('says why a link cannot be opened, and offers the library', async () => {
    await visit('/playground/?q=1broken');
    await shows('[data-testid=link-error]', 'The link is damaged');
    expect(await page.locator('[data-testid=question-list] button').count()).toBeGreaterThanOrEqual(12);
    await page.close();
  });

  it('downloads the answer by keyboard', async () => {
    await visit('/playground/?question=how-to-cite');
    await shows(RESULT, 'citation');
    await button('Download').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=menuitem][data-format=gexf]');
    expect(await page.locator('[role=menuitem]').allInnerTexts()).toEqual([
      'CSV',
      'TSV',
      'JSON',
      'JSON Lines',
      'GraphML',
      'GEXF',
    ]);
    const saved = page.waitForEvent('download');
    await page.keyboard.press('J');
    await page.waitForSelector('[role=menuitem][data-format=json]:focus');
    await page.keyboard.press('Enter');
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/\.json$/);
    expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toHaveProperty('extensions.permalink.stale', false);
    await page.close();
  });

  it('says what is wrong with a query that it cannot link', async () => {
    await visit('/playground/?question=how-to-cite');
    await shows(RESULT, 'citation');
    await page.locator('section[aria-label="Variables"] .view-lines').click();
    await page.keyboard.type('nonsense');
    await button('Link').click();
    await shows('[data-testid=take-away-error]', 'The variables are not JSON');
    await page.close();
  });

  it('shows how a program asks the question', async () => {
    await visit('/playground/?question=how-to-cite');
    await page.getByText('Ask it from a program').click();
    await shows('[data-testid=snippets]', 'pandas.read_csv(');
    await page.getByRole('button', { name: 'Copy the lines for curl' }).click();
    await page.waitForSelector('text=Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `${service.url}/questions/how-to-cite.csv`,
    );
    expect(faults).toEqual([]);
    await page.close();
  });

  it('works on a phone, the pages of questions too', async () => {
    await visit('/playground/', PHONE);
    await shows(RESULT, 'uncoveredMandates');
    await button('Link').click();
    await page.waitForSelector('[data-testid=permalink]');
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    for (const place of ['/questions', '/questions/a-scenario-of-your-own']) {
      await page.goto(`${service.url}${place}`);
      expect(await overflow(), place).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});
