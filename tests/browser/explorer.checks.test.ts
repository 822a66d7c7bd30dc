import { afterAll, beforeAll, expect, it } from 'vitest';
import { Explorer, expectAccessible, settled } from '../support/explorer.js';
import { describeBrowser } from '../support/rings.js';

describeBrowser('the pages on claims, fit and levels', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  });
  afterAll(() => explorer?.close());

  it('filters the claims by verdict and kind, and keeps both in the address', async () => {
    const { page, faults } = await explorer.visit('/claims');
    const shown = page.locator('[data-testid=claims-shown]');
    expect(await shown.textContent()).toBe('51 of 157 claims.');
    await page.getByRole('button', { name: /contradicted/ }).press('Enter');
    const contradicted = await page.locator('.claims > li').count();
    expect(await shown.textContent()).toBe(`${contradicted} of 157 claims.`);
    await page.getByLabel('Kind of claim').selectOption('PARTICIPATION');
    expect(new URL(page.url()).search).toBe('?verdict=CONTRADICTED&kind=PARTICIPATION');
    await page.reload();
    await settled(page);
    expect(await page.locator('.claims h3').allTextContents()).toEqual([
      'Eighteen organisations take part in the GMG.',
    ]);
    await page.getByRole('combobox', { name: /^Verdict/ }).selectOption('NO_TEST');
    await page.getByLabel('Kind of claim').selectOption('LEVEL');
    expect(await page.locator('.claims > li').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('tells of a claim the rule, the figures, the rows, and the question that shows them', async () => {
    const { page } = await explorer.visit('/claims?open=claim-gmg-18&verdict=CONTRADICTED');
    const claim = page.locator('#claim-gmg-18');
    expect(await claim.textContent()).toContain('11 certain, 17 with possible');
    expect((await claim.locator('td').allTextContents()).slice(0, 3)).toEqual(['11', '17', '18']);
    expect(await claim.locator('.row-links a').count()).toBe(17);
    expect(await claim.getByRole('link', { name: /of the library/ }).getAttribute('href')).toBe(
      '/ask/how-many-belonged-to-the-gmg',
    );
    await expectAccessible(page);
    await page.close();
  });

  it('opens the query of a claim in the playground', async () => {
    const { page } = await explorer.visit('/claims?open=claim-gfmd-topics');
    await page.getByRole('button', { name: 'Open the query in the playground' }).press('Enter');
    await page.waitForURL(/\/playground\/\?q=1/);
    await page.waitForFunction(() =>
      document.body.textContent.replaceAll('\u00a0', ' ').includes('FORUM_FOR_DIALOGUE'),
    );
    await page.close();
  });

  it('shows the level predicted beside those found, and the evidence on demand', async () => {
    const { page, faults, questions } = await explorer.visit('/fit');
    expect(questions()).toBe(1);
    const refugees = page.locator('.fit-areas').first().locator('tbody tr', { hasText: 'Refugees' });
    expect(await refugees.locator('td').allTextContents()).toEqual([
      '● foundpredicted',
      '● found',
      '· not recorded',
      '· not recorded',
      '± mixed',
      'multilateral (Alexander Betts)',
    ]);
    await page.locator('summary', { hasText: 'Refugees: evidence' }).press('Enter');
    await page.locator('.fit-evidence').first().waitFor();
    await page.reload();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('open')).toBe('refugees');
    expect(await page.locator('.disclosure[open]').textContent()).toContain('143 (74 %)');
    await expectAccessible(page);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('says that no year before the United Nations can be tested', async () => {
    const { page } = await explorer.visit('/fit?year=1930');
    expect(await page.locator('main').textContent()).toContain('No issue area can be tested in 1930');
    await page.close();
  });

  it('counts actors by level and tells how little the coding of aims is sure of', async () => {
    const { page, faults } = await explorer.visit('/levels');
    const regional = page.locator('tr', { has: page.getByRole('rowheader', { name: 'Regional', exact: true }) });
    expect(await regional.locator('td').first().textContent()).toBe('80 (84 with possible)');
    expect(await page.getByText('Confidence: low.').count()).toBe(2);
    await page.locator('summary', { hasText: 'Unilateral: who and what' }).press('Enter');
    await page.locator('.disclosure[open] table').first().waitFor();
    await settled(page);
    expect(await page.locator('.disclosure[open] table').first().locator('tbody tr').count()).toBe(2);
    await expectAccessible(page);
    expect(faults).toEqual([]);
    await page.close();
  });
});
