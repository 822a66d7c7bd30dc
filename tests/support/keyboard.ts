import type { Page } from 'playwright-core';

const MOST_STEPS = 400;

/** What the keyboard stands on: its accessible name, as far as text and label tell it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until the keyboard stands on what is called so; fails where the whole page has no such thing. */
export async function tabTo(page: Page, name: RegExp): Promise<number> {
  for (let step = 1; step <= MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return step;
  }
  throw new Error(`No Tab leads to ${name}.`);
}
