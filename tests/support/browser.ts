import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import type { Availability } from './neo4j.js';

/** Where Debian and its relatives put the browser; CHROMIUM names another place. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const installed = (): string | undefined => [process.env.CHROMIUM ?? '', ...PLACES].find((place) => existsSync(place));

/** Whether this machine has a Chromium. */
export async function browserAvailability(): Promise<Availability> {
  return installed()
    ? { available: true }
    : { available: false, reason: 'no Chromium; install the package "chromium"' };
}

/** Starts the machine's Chromium without a window. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: installed() ?? 'chromium', args: ['--no-sandbox'] });
