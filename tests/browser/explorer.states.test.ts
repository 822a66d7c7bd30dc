import { afterAll, beforeAll, expect, it } from 'vitest';
import { Explorer, settled } from '../support/explorer.js';
import { describeBrowser } from '../support/rings.js';

const PATIENCE_MS = 60_000;

describeBrowser('the pages of participation, ratification and questions', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  }, PATIENCE_MS);
  afterAll(() => explorer?.close());

  it('tell whether more states were in an RCP in 2010 than in 2000, and keep the choice', async () => {
    const { page } = await explorer.visit('/participation');
    expect(await page.locator('.headline-figure').textContent()).toMatch(/Of 192 UN members, 139 .*189 with possible/s);
    await page.getByText('The same as a table').click();
    const years = page.getByRole('region', { name: /as a table/ });
    expect(await years.getByRole('row', { name: /^2000/ }).textContent()).toMatch(/2000\s*20\s*148/);
    await page.getByLabel('States of').selectOption('Asia');
    await page.getByText('47 UN members of Asia').waitFor();
    await page.reload();
    await settled(page);
    expect(await page.locator('.headline-figure').textContent()).toContain('of Asia');
    await page.close();
  });

  it('tell who of the Colombo Process had not ratified, and whom nothing binds', async () => {
    const { page } = await explorer.visit('/ratification');
    expect(await page.locator('.headline-figure').first().textContent()).toMatch(/of 11 states .* 2 were party/s);
    await page.getByLabel('Show').selectOption('neither');
    const rows = page.getByRole('region', { name: 'States and their acts' });
    await rows.getByText('Neither: 7 states').waitFor();
    expect(await rows.getByText('Philippines').count()).toBe(0);
    expect(await page.locator('main').textContent()).toMatch(/Of 11 states .* 9 are bound by nothing/s);
    await page.getByLabel('Among the states of').selectOption('region:Europe');
    await page.getByText('of 43 states').waitFor();
    expect(new URL(page.url()).searchParams.get('circle')).toBe('region:Europe');
    await page.close();
  });

  it('fill in the blanks of a question, answer it as a table and as code, and open it in the playground', async () => {
    const { page, faults, questions } = await explorer.visit('/ask');
    await page.getByLabel('Questions about').fill('took part in the Colombo');
    // The list moves under the pointer as long as it has not been shortened.
    await page.getByText(/^1 question of/).waitFor();
    await page.getByRole('link', { name: /took part in the Colombo Process/ }).click();
    await page.getByText('11 rows.').waitFor();
    expect(questions()).toBe(0);
    await page.getByLabel('Id of the thing').fill('Puebla');
    await page.locator('datalist option[value=rcm]').waitFor({ state: 'attached' });
    await page.getByLabel('Id of the thing').fill('rcm');
    await page.getByLabel('Year').fill('2000');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.getByRole('row', { name: /Mexico/ }).waitFor();
    const address = new URL(page.url());
    expect(address.search).toBe('?id=rcm&asOf=2000');
    const code = await page.getByRole('region', { name: 'curl, the code' }).textContent();
    expect(code).toContain('?id=rcm&asOf=2000&first=50');
    expect(await page.getByRole('link', { name: 'CSV' }).getAttribute('href')).toBe(
      '/questions/members-of-a-process.csv?id=rcm&asOf=2000&first=50',
    );
    expect(faults).toEqual([]);
    await page.reload();
    await settled(page);
    await page.getByRole('row', { name: /Mexico/ }).waitFor();
    await page.getByRole('button', { name: 'Open in the playground' }).click();
    await page.waitForURL('**/playground/?q=*');
    await page.close();
  });

  it(
    'offer a table with sources where its rows have some, and else a plain one',
    async () => {
      const links: string[] = [];
      for (const address of ['/participation', '/ratification', '/fit', '/levels', '/coverage']) {
        const { page } = await explorer.visit(address);
        await settled(page);
        for (const link of await page.locator('.take-away a[href*=".csv"]').all())
          links.push(`${await link.textContent()}: ${await link.getAttribute('href')}`);
        await page.close();
      }
      const ofQuestion = (name: string) => links.filter((link) => link.includes(`/${name}.csv`));
      for (const name of ['states-in-no-rcp', 'parties-over-time', 'levels-in-a-year', 'does-the-level-fit-the-good'])
        expect(ofQuestion(name).join(), name).toMatch(/^CSV: (?!.*sources)/);
      for (const link of links) {
        expect(link).toMatch(/^CSV with sources: .*[?&]sources=true|^CSV: (?!.*sources)/);
        const [, place] = link.split(': ');
        expect((await fetch(explorer.service.url + place)).status, link).toBe(200);
      }
      expect(ofQuestion('who-has-not-ratified').join()).toContain('CSV with sources');
    },
    PATIENCE_MS,
  );

  it('say what is wrong with a blank, and that there is no such question', async () => {
    const wrong = await explorer.visit('/ask/members-of-a-process?id=no-such-process');
    expect(await wrong.page.locator('[data-testid=trouble]').textContent()).toContain('no Process has the id');
    const none = await explorer.visit('/ask/members-of-a-proces');
    expect(await none.page.locator('main').textContent()).toContain('Did you mean "members-of-a-process"');
    for (const { page } of [wrong, none]) await page.close();
  });
});
