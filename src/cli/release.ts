import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { writeRelease } from '../release/release.js';
import { run } from './run.js';

const USAGE = 'npm run release -- [--out DIR] [--since DIR] [--force]';

function options() {
  try {
    return parseArgs({
      options: { out: { type: 'string' }, since: { type: 'string' }, force: { type: 'boolean' } },
    }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\nUsage: ${USAGE}`);
  }
}

await run(async () => {
  const { seedDir, releasesDir } = readConfig();
  const { folder, index, changed } = await writeRelease({ seed: seedDir, shelf: releasesDir, ...options() });
  const against = index.since === null ? 'there is no earlier release' : `compared with version ${index.since}`;
  return `${folder}: version ${index.version}, data version ${index.dataVersion}, ${index.files.length} files, ${against}${changed ? '' : '; it stood there already'}`;
});
