import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Service } from '../../src/app.js';
import { launchBrowser } from './browser.js';
import { SEED } from './real.js';
import { startTestService } from './service.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Visit {
  readonly page: Page;
  /** What no visit may cause: console errors, refused content, requests to other places. */
  readonly faults: string[];
  /** How many questions the page asked of the service to show itself. */
  readonly questions: () => number;
}

interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
}

/** The explorer on the real dataset, in the machine's Chromium. */
export class Explorer {
  private constructor(
    readonly service: Service,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<Explorer> {
    const service = await startTestService({ seedDir: SEED });
    return new Explorer(service, await launchBrowser());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.service.close();
  }

  /** Opens an address and waits until its heading is there and nothing is being loaded any more. */
  async visit(address: string, { width = 1440, height = 900, scheme = 'light' }: VisitOptions = {}): Promise<Visit> {
    // Without motion: what fades from one state to another has the colours of neither.
    const page = await this.browser.newPage({
      viewport: { width, height },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    const faults: string[] = [];
    let questions = 0;
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (url === `${this.service.url}/graphql`) questions++;
      if (!url.startsWith(this.service.url) && !url.startsWith('data:') && !url.startsWith('blob:')) faults.push(url);
    });
    await page.goto(this.service.url + address);
    await settled(page);
    return { page, faults, questions: () => questions };
  }
}

/** Waits until the page shows its heading, and neither place holders nor older answers. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('h1', { timeout: 15_000 });
  await page.waitForFunction(() => !document.querySelector('.skeleton, [aria-busy=true]'), undefined, {
    timeout: 15_000,
  });
}

/** Fails where axe finds a violation that is serious or worse. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is a script of the page here.
    const { violations } = await (globalThis as any).axe.run(document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }: { id: string; nodes: { target: string[]; failureSummary: string }[] }) => ({
        id,
        where: nodes.slice(0, 3).map(({ target }) => target.join(' ')),
        why: nodes[0]?.failureSummary,
      }));
  });
  expect(found).toEqual([]);
}
