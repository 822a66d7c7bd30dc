import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Explorer, expectAccessible, settled } from '../support/explorer.js';
import { describeBrowser } from '../support/rings.js';

const PATIENCE_MS = 90_000;

/** The picture that the network page gives to take away. */
async function savedPicture(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PNG' }).click(),
  ]);
  return readFile(await download.path());
}

/** Types a name into a field with suggestions and takes the first. */
async function pick(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).pressSequentially(text);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

describeBrowser('the pages on connections', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  }, PATIENCE_MS);
  afterAll(() => explorer?.close());

  it(
    'draws the same network the same way each time, and brings a node back by its address',
    async () => {
      const { page, faults } = await explorer.visit('/network');
      const first = await savedPicture(page);
      expect(first.subarray(1, 4).toString()).toBe('PNG');
      await page.reload();
      await settled(page);
      expect((await savedPicture(page)).equals(first)).toBe(true);

      await pick(page, 'Find in the network', 'rabat');
      await page.getByRole('heading', { name: /Rabat Process/ }).waitFor();
      expect(page.url()).toContain('node=rabat-process');
      await page.getByText('What they share').first().click();
      await page.locator('.ties .ties .certain').first().waitFor();
      await expectAccessible(page);
      await page.reload();
      await settled(page);
      expect(await page.getByRole('heading', { name: /Rabat Process/ }).count()).toBe(1);
      expect(faults).toEqual([]);
      await page.close();
    },
    PATIENCE_MS,
  );

  it(
    'loads a large network within three requests, more of it on demand, and all of it as a file',
    async () => {
      const { page, questions } = await explorer.visit('/network?projection=STATES_TOGETHER');
      expect(questions()).toBeLessThanOrEqual(3);
      await page.getByText(/the 300 heaviest of 2301 links/).waitFor();
      await page.getByRole('button', { name: /more links/ }).click();
      await page.getByText(/the 800 heaviest of 2301 links/).waitFor();
      expect(page.url()).toContain('pages=8');
      const address = await page.getByRole('link', { name: 'All links as CSV' }).getAttribute('href');
      const table = await (await fetch(explorer.service.url + address)).text();
      expect(table.trim().split('\n')).toHaveLength(2302);
      const gexf = await page.getByRole('link', { name: /GEXF/ }).getAttribute('href');
      expect((await (await fetch(explorer.service.url + gexf)).text()).match(/<edge /g)).toHaveLength(2301);
      await page.close();
    },
    PATIENCE_MS,
  );

  it(
    'says where it cannot draw, and shows the tables',
    async () => {
      const { page } = await explorer.visit('/about');
      await page.addInitScript(() => {
        // biome-ignore lint/suspicious/noExplicitAny: the canvas is one of the page here.
        (globalThis as any).HTMLCanvasElement.prototype.getContext = () => null;
      });
      await page.goto(`${explorer.service.url}/network`);
      await settled(page);
      expect(await page.getByTestId('no-picture').count()).toBe(1);
      expect(await page.getByRole('row').count()).toBeGreaterThan(20);
      await page.goto(`${explorer.service.url}/network?projection=BODY_MEMBERSHIP&year=2024`);
      await settled(page);
      await page.getByRole('button', { name: 'Take the possible ones too' }).click();
      await page.getByText(/56 with possible/).waitFor();
      await page.close();
    },
    PATIENCE_MS,
  );

  it(
    'finds paths by keyboard alone, and says how to look further where there is none',
    async () => {
      const { page, faults } = await explorer.visit('/paths');
      await pick(page, 'From', 'iom');
      await pick(page, 'To', 'ohchr');
      await page.getByRole('heading', { name: /5 paths in 2010/ }).waitFor();
      expect(page.url()).toContain('from=iom');
      expect(await page.locator('.path .sources a').count()).toBeGreaterThan(5);
      await expectAccessible(page);
      await page.goto(`${explorer.service.url}/paths?from=iom&to=wto&states=no`);
      await page.getByRole('heading', { name: 'No path found' }).waitFor();
      await page.getByRole('button', { name: 'Let states stand on the way' }).click();
      await page.getByRole('heading', { name: /5 paths in 2010/ }).waitFor();
      const address = await page.getByRole('link', { name: 'CSV with sources' }).getAttribute('href');
      expect((await (await fetch(explorer.service.url + address)).text()).trim().split('\n')).toHaveLength(6);
      expect(faults).toEqual([]);
      await page.close();
    },
    PATIENCE_MS,
  );

  it(
    'tells the time by kinds and years that stand in the address',
    async () => {
      const { page } = await explorer.visit('/timeline');
      await page.getByRole('checkbox', { name: /Foundings/ }).uncheck();
      await page.getByRole('button', { name: /^1990s/ }).click();
      const heading = page.getByRole('heading', { name: /entries from 1990 to 1999/ });
      await heading.waitFor();
      const words = await heading.textContent();
      expect(await page.locator('.entry').count()).toBe(Number.parseInt(words ?? '', 10));
      await page.reload();
      await settled(page);
      expect(await heading.textContent()).toBe(words);
      const address = await page.getByRole('link', { name: 'Events as CSV' }).getAttribute('href');
      const table = await (await fetch(explorer.service.url + address)).text();
      expect(table.trim().split('\n').length).toBeGreaterThan(100);
      await page.close();
    },
    PATIENCE_MS,
  );
});
