import { afterAll, beforeAll, expect, it } from 'vitest';
import { Explorer, expectAccessible, settled } from '../support/explorer.js';
import { describeBrowser } from '../support/rings.js';

const PATIENCE_MS = 60_000;

/** One thing of each kind that has a page of its own, and of those that share the plain one. */
const THINGS = [
  '/things/colombo-process',
  '/things/MEX',
  '/things/icrmw-1990',
  '/things/migrant-rights',
  '/things/gap-brief-vision',
  '/things/src-betts-2010',
  '/things/claim-embedded',
  '/things/iom--normative-oversight--migrant-rights',
  '/things/ballot-gfmd-2008',
  '/things/gmg-book-2011',
  '/things/scenario-universal-forum',
  '/things/forum-for-dialogue',
  '/things/rcps',
  '/things/brief-sentence-1',
];

describeBrowser('the pages of things', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  }, PATIENCE_MS);
  afterAll(() => explorer?.close());

  it.each(THINGS)(
    'show %s in at most three requests, accessible, on a phone too',
    async (address) => {
      const { page, faults, questions } = await explorer.visit(address, { width: 390, height: 844, scheme: 'dark' });
      expect(await page.locator('[data-testid=trouble]').count()).toBe(0);
      expect(questions()).toBeLessThanOrEqual(3);
      const [inner, scroll] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      expect(scroll).toBeLessThanOrEqual(inner as number);
      await expectAccessible(page);
      expect(faults).toEqual([]);
      await page.close();
    },
    PATIENCE_MS,
  );

  it('show since when Mexico takes part in the Puebla Process, with its sources one click away', async () => {
    const { page } = await explorer.visit('/things/MEX');
    const row = page.getByRole('row', { name: /Puebla Process/ });
    expect(await row.textContent()).toMatch(/since 1996[\s\S]*certain/);
    await row.locator('summary').click();
    expect(await row.locator('.sources li').count()).toBeGreaterThan(0);
    await page.close();
  });

  it('turn the pages of members, and a reload keeps the page', async () => {
    const { page } = await explorer.visit('/things/iom');
    await page.getByRole('button', { name: 'Next 50' }).click();
    await page.getByText('51–100 of 149 members').waitFor();
    await page.reload();
    await settled(page);
    await page.getByText('51–100 of 149 members').waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByText('1–50 of 149 members').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  it('say what became of an id: merged, withdrawn, unknown, malformed', async () => {
    const merged = await explorer.visit('/things/committee-on-migrant-workers');
    await merged.page.waitForURL('**/things/cmw?from=committee-on-migrant-workers');
    await settled(merged.page);
    expect(await merged.page.locator('main').textContent()).toContain('you came by committee-on-migrant-workers');
    expect(merged.questions()).toBeLessThanOrEqual(3);
    const withdrawn = await explorer.visit('/things/gap-hs-binding');
    expect(await withdrawn.page.locator('main').textContent()).toMatch(/withdrawn in 2026[\s\S]*states no gap/);
    const unknown = await explorer.visit('/things/colombo-proces');
    await unknown.page.getByRole('link', { name: 'colombo-process', exact: true }).click();
    await unknown.page.getByRole('heading', { level: 1, name: /Overseas Employment/ }).waitFor();
    const malformed = await explorer.visit('/things/x%20y');
    expect(await malformed.page.locator('main').textContent()).toContain('is none');
    expect(malformed.faults).toEqual([]);
    for (const { page } of [merged, withdrawn, unknown, malformed]) await page.close();
  });

  it('are found in the index by kind, by page and by text', async () => {
    const { page } = await explorer.visit('/things');
    await page.getByLabel('Kind').selectOption('states');
    await page.getByText('1–50 of 214 states').first().waitFor();
    await page.getByRole('button', { name: 'Next 50' }).first().click();
    await page.getByText('51–100 of 214 states').first().waitFor();
    await page.getByLabel('Name, acronym or former name').fill('Mexico');
    await page.getByRole('row', { name: /Mexico/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?kind=states&text=Mexico');
    await page.getByLabel('Name, acronym or former name').fill('qqqqzzzz');
    await page.getByText('No name, acronym or former name fits').waitFor();
    await page.close();
  });
});
