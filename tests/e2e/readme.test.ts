import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { PACKAGE_ROOT } from '../../src/config.js';
import { SEED } from '../support/real.js';
import { post, startTestService } from '../support/service.js';

const README = readFileSync(path.join(PACKAGE_ROOT, 'README.md'), 'utf8');
const PAIRS = [...README.matchAll(/```graphql\n([\s\S]*?)```\s+```json\n([\s\S]*?)```/g)].map(([, query, answer]) => ({
  query: query as string,
  answer: answer as string,
}));

describe('the README', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startTestService({ seedDir: SEED });
  });
  afterAll(() => service.close());

  it('shows three questions', () => {
    expect(PAIRS).toHaveLength(3);
  });

  it.each(PAIRS)('answers as it says: $query', async ({ query, answer }) => {
    expect((await post(service.url, query)).body.data).toEqual(JSON.parse(answer));
  });

  it('takes an answer away under the name that holds the data version, which only the header tells', async () => {
    const [, options, address] = /^curl (-\w+) "http:\/\/127\.0\.0\.1:4000(\/questions\/[^"]+)"$/m.exec(README) ?? [];
    expect(options).toMatch(/O.*J/);
    const { headers } = await fetch(service.url + address);
    expect(headers.get('content-disposition')).toContain(`--data-${headers.get('x-data-version')}.csv`);
  });

  it('names every variable of the configuration, and no other', () => {
    const config = readFileSync(path.join(PACKAGE_ROOT, 'src', 'config.ts'), 'utf8');
    const declared = [...config.matchAll(/^ {4}([A-Z0-9_]+):/gm)].map(([, name]) => name);
    const listed = [...README.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(([, name]) => name);
    expect(listed).toEqual(declared);
  });

  it('links only to files that are there', () => {
    for (const [, target] of README.matchAll(/\]\((?!http|#)([^)#]+)/g))
      expect(() => readFileSync(path.join(PACKAGE_ROOT, target as string)), target).not.toThrow(/ENOENT/);
  });
});
