import { afterAll, beforeAll, expect, it } from 'vitest';
import { Explorer } from '../support/explorer.js';
import { describeBrowser } from '../support/rings.js';

/** Views of the explorer, and what the citations that they lead to must say was asked. */
const VIEWS: readonly (readonly [address: string, ...asked: readonly string[]])[] = [
  ['/ask/members-of-a-process?id=bali-process&asOf=2015', '(asked with id: bali-process; asOf: 2015)'],
  ['/things/ilo', '(asked with id: ilo)'],
  ['/compare?from=2000&to=2018', '(asked with from: 2000; to: 2018)'],
  ['/network?projection=CO_MANDATE&weight=2', '(asked with projection: CO_MANDATE; minWeight: 2)'],
  ['/network?year=2005', '(asked with asOf: 2005)'],
  ['/paths?from=iom&to=wto&when=any&through=MANDATE', 'to: wto; asOf: none; through: MANDATE; maxLength: 4)'],
  ['/paths?from=iom&to=ilo&states=no&length=3', '(asked with from: iom; to: ilo; asOf: 2010; maxLength: 3; first: 5)'],
  ['/timeline?from=1990&to=1995', '(asked with filter: {"from":1990,"to":1995})'],
  ['/participation?region=Asia', 'unRegions: Asia)'],
  ['/scenario?remove=iom', '(asked with input: {'],
  ['/ratification?year=2005', '(asked with asOf: 2005)'],
];

describeBrowser('what a view of the explorer gives to take away', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  }, 90_000);
  afterAll(() => explorer?.close());

  it.each(VIEWS)('is cited with what the view shows: %s', async (address, ...asked) => {
    const { page, faults } = await explorer.visit(address);
    await page.locator('.take-away').first().waitFor();
    const links = await page
      .locator('.take-away a', { hasText: /^Cite/ })
      .evaluateAll((all) => all.map((link) => (link as { href?: string }).href ?? ''));
    expect(links.length).toBeGreaterThan(0);
    const texts = await Promise.all(links.map(async (link) => (await fetch(link)).text()));
    for (const one of asked) expect(texts.join('\n')).toContain(one);
    for (const text of texts) expect(text).toMatch(/^(Editors|@misc)/);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([
    ['/things/bali-process?year=2015', { id: 'bali-process', asOf: 2015 }],
    ['/things/ohchr', { id: 'ohchr' }],
    ['/things/refugees', { asOf: 2010 }],
  ])('is asked in the playground of what the view shows: %s', async (address, variables) => {
    const { page } = await explorer.visit(address);
    const link = page.getByRole('navigation', { name: 'Take this thing away' }).getByText('Open in the playground');
    const place = new URL((await link.getAttribute('href')) ?? '', explorer.service.url);
    expect(JSON.parse(place.searchParams.get('variables') ?? '')).toEqual(variables);
    await page.close();
  });
});
