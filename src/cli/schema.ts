import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE_ROOT } from '../config.js';
import { describeCodebook } from '../dataset/codebook.js';
import { describePackage } from '../dataset/descriptor.js';
import { readDataset } from '../dataset/read.js';
import { buildServiceSchema, schemaText } from '../graphql/schema.js';
import { run } from './run.js';

/** Files that follow from the code: written by `npm run schema`, compared by its `--check`. */
const DERIVED: readonly { readonly file: string; readonly text: (current: string) => string }[] = [
  { file: 'schema.graphql', text: () => schemaText(buildServiceSchema()) },
  { file: 'seed/datapackage.json', text: describePackage },
  {
    file: 'seed/codebook.md',
    text: (current) => describeCodebook(current, readDataset(path.join(PACKAGE_ROOT, 'seed'))),
  },
];

await run(() => {
  const checking = process.argv.includes('--check');
  const stale = DERIVED.filter(({ file, text }) => {
    const place = path.join(PACKAGE_ROOT, file);
    const current = existsSync(place) ? readFileSync(place, 'utf8') : '';
    const wanted = text(current);
    if (!checking && wanted !== current) writeFileSync(place, wanted);
    return wanted !== current;
  }).map(({ file }) => file);
  if (checking && stale.length > 0)
    throw new Error(`${stale.join(', ')}: differs from the code. Run "npm run schema" and look at the change.`);
  return stale.length > 0
    ? `wrote ${stale.join(', ')}`
    : `${DERIVED.map(({ file }) => file).join(', ')}: agree with the code and the rows`;
});
