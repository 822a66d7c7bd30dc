import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describePackage } from '../dataset/descriptor.js';
import { TABLES } from '../dataset/tables/index.js';
import type { ReleaseFile } from './release-file.js';

const FOLDER = 'datapackage';
const DESCRIPTOR = 'datapackage.json';
/** What stands beside the tables; a dataset of somebody else may lack the last two. */
const OTHERS: Readonly<Record<string, string>> = {
  [DESCRIPTOR]: 'Description of the tables (Frictionless Tabular Data Package)',
  'codebook.md': 'Codebook: what the tables mean, and the rules by which they were coded',
  LICENSE: 'Licence of the data',
};

/** The dataset as it stands in its folder, file by file and as one archive. */
export function dataPackage(seed: string, created: string): ReleaseFile[] {
  const tables = Object.values(TABLES).map(({ name, title }) => [`${name}.csv`, `Table: ${title}`] as const);
  const files = [...tables, ...Object.entries(OTHERS)]
    .filter(([name]) => existsSync(path.join(seed, name)))
    .map(([name, description]) => ({
      path: `${FOLDER}/${name}`,
      description,
      content: [name === DESCRIPTOR ? descriptor(seed) : readFileSync(path.join(seed, name))],
    }));
  const codebook = files.filter((file) => file.path.endsWith('/codebook.md'));
  return [
    ...files,
    ...codebook.map((file) => ({ ...file, path: 'codebook.md' })),
    { path: 'datapackage.zip', description: 'The Data Package as one archive', content: [zipped(files, created)] },
  ];
}

/** A dataset may leave its tables undescribed, or do without some of them: here each that is there is described. */
function descriptor(seed: string): Uint8Array {
  const whole = JSON.parse(describePackage(readFileSync(path.join(seed, DESCRIPTOR), 'utf8')));
  const resources = (whole.resources as { path: string }[]).filter((table) => existsSync(path.join(seed, table.path)));
  return Buffer.from(`${JSON.stringify({ ...whole, resources }, null, 2)}\n`, 'utf8');
}

/** An archive without a clock: each file bears the day of the release, and the order is that of the names. */
function zipped(files: readonly { path: string; content: readonly Uint8Array[] }[], created: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = created.split('-').map(Number);
  // ZIP holds local times without a zone; noon is there on each day in each of them.
  const mtime = new Date(year, month - 1, day, 12);
  const byName = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(Object.fromEntries(byName.map(({ path: name, content }) => [name, content[0] as Uint8Array])), {
    mtime,
    level: 9,
  });
}
