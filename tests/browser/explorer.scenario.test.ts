import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Explorer, expectAccessible, settled } from '../support/explorer.js';
import { describeBrowser } from '../support/rings.js';

const LEAD_OF_OHCHR = 'normative-oversight.migrant-rights.primary.global.ohchr';

describeBrowser('building a scenario and comparing', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  });
  afterAll(() => explorer?.close());

  /** The row of the table of effects, for example `closed 1 1`. */
  const effect = async (page: Page, name: string): Promise<string> => {
    const row = page.locator('[data-testid=effects] tbody tr', {
      has: page.locator(`[data-movement=${name.toUpperCase()}]`),
    });
    const figures = await row.locator('td').allTextContents();
    return [name, ...figures.slice(0, 2)].join(' ');
  };

  it('adds a mandate by keyboard alone; the address brings the scenario back', async () => {
    const { page, faults } = await explorer.visit('/scenario');
    await page.getByLabel('Organisation or process').focus();
    await page.keyboard.type('OHCHR');
    await page.getByRole('option', { name: /High Commissioner for Human Rights/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add this mandate' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-testid=effects]').waitFor();
    await settled(page);
    expect(new URL(page.url()).searchParams.getAll('add')).toEqual([LEAD_OF_OHCHR]);
    expect(await effect(page, 'closed')).toBe('closed 1 1');

    await page.reload();
    await page.locator('[data-testid=effects]').waitFor();
    expect(await effect(page, 'closed')).toBe('closed 1 1');
    await expectAccessible(page);

    await page.getByRole('button', { name: /^Leave out: Office of the United Nations High/ }).press('Enter');
    await page.getByText('Examples to begin with').waitFor();
    expect(await page.locator('[data-testid=effects]').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('takes a single mandate away, and founds somebody new whose name has dots', async () => {
    const { page, faults } = await explorer.visit(
      '/scenario?found=knowledge-capacity.refugees.primary.global.St.+Nowhere+Inc.',
    );
    expect(await page.locator('.supposed-entries').textContent()).toContain('St. Nowhere Inc. (to be founded)');
    await page.getByLabel('Whose?').fill('UNHCR');
    await page.getByRole('option', { name: /High Commissioner for Refugees/ }).click();
    const which = page.getByLabel('Which of them?');
    await which.locator('option', { hasText: 'Normative oversight, Refugees' }).waitFor({ state: 'attached' });
    await which.selectOption('unhcr--normative-oversight--refugees');
    await page.getByRole('button', { name: 'Take away' }).click();
    await page.locator('.supposed-entries li').nth(1).waitFor();
    await settled(page);
    const parameters = new URL(page.url()).searchParams;
    expect(parameters.getAll('remove')).toEqual(['unhcr--normative-oversight--refugees']);
    expect(parameters.get('found')).toContain('St. Nowhere Inc.');
    expect(await effect(page, 'changed')).toMatch(/^changed [1-9]/);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([
    ['remove=iomm', 'Did you mean "iom"'],
    ['remove=iom&year=1930', 'names no mandate that is held in 1930'],
    [`add=${LEAD_OF_OHCHR}&year=1950`, 'did not exist in 1950'],
    ['add=normative-oversight.refuges.primary.global.iom', 'Did you mean "refugees"'],
  ])('says at the form, in the words of the service, what is wrong with %s', async (search, words) => {
    const { page, faults } = await explorer.visit(`/scenario?${search}`);
    expect(await page.locator('[data-testid=refusal]').textContent()).toContain(words);
    expect(await page.locator('[data-refused]').count()).toBe(1);
    expect(await page.locator('[data-testid=effects]').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('says what of an address it could not read', async () => {
    const { page } = await explorer.visit('/scenario?add=nonsense&remove=unhcr');
    expect(await page.locator('[data-testid=unread]').textContent()).toContain('add=nonsense');
    expect(await effect(page, 'opened')).toMatch(/^opened [1-9]/);
    await page.close();
  });

  it('sets a year against a proposal of the brief, with the passage behind each mandate', async () => {
    const { page, faults } = await explorer.visit('/compare');
    await page.getByRole('combobox', { name: /^Compare/ }).selectOption('scenario-universal-forum');
    await page.getByRole('heading', { name: /2010 against/ }).waitFor();
    await settled(page);
    expect(await effect(page, 'changed')).toBe('changed 13 13');
    expect(await page.locator('table').last().locator('tbody tr').count()).toBe(13);
    await page.reload();
    await settled(page);
    expect(await effect(page, 'changed')).toBe('changed 13 13');
    await page.getByRole('link', { name: 'Change this scenario by hand' }).click();
    await page.locator('.supposed-entries li').nth(12).waitFor();
    await settled(page);
    expect(await effect(page, 'changed')).toBe('changed 13 13');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('sets two years side by side, whichever is named first', async () => {
    for (const search of ['from=2005&to=2018', 'from=2018&to=2005']) {
      const { page } = await explorer.visit(`/compare?${search}`);
      expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
        'Cells between 2005 and 2018',
        'Who came and went between 2005 and 2018',
      ]);
      await page.getByText(/^Memberships begun: \d/).click();
      await settled(page);
      expect(new URL(page.url()).searchParams.get('open')).toBe('memberships-begun');
      expect(await page.locator('.disclosure[open] tbody tr').count()).toBeGreaterThan(20);
      await page.close();
    }
    const { page } = await explorer.visit('/compare?from=2010&to=2010');
    expect(await page.locator('main').textContent()).toContain('Both years are 2010');
    await page.close();
  });
});
