import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { realDataset } from '../support/real.js';

it('CITATION.cff names the authors, version, day and licence of the dataset', () => {
  const citation = readFileSync(path.join(PACKAGE_ROOT, 'CITATION.cff'), 'utf8');
  const { version, created, title, licenses, contributors = [] } = realDataset().descriptor;
  for (const line of [
    `title: ${title}`,
    `version: ${version}`,
    `date-released: "${created}"`,
    `license: ${licenses[0]?.name}`,
    ...contributors.map((one) => `  - name: ${one.title}`),
  ])
    expect(citation.split('\n')).toContain(line);
});
