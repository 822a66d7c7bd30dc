import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE_ROOT } from '../config.js';
import { isAllowed, licencesIn } from '../lib/licences.js';
import { run } from './run.js';

await run(() => {
  const packages = licencesIn(JSON.parse(readFileSync(path.join(PACKAGE_ROOT, 'package-lock.json'), 'utf8')));
  const width = Math.max(...packages.map(({ name, version }) => name.length + version.length + 1));
  const lines = packages.map(
    ({ name, version, licence }) => `${`${name}@${version}`.padEnd(width)}  ${licence ?? '?'}`,
  );
  const refused = packages.filter(({ licence }) => !isAllowed(licence)).map(({ name }) => name);
  if (refused.length > 0) throw new Error([...lines, '', `Not allowed: ${refused.join(', ')}`].join('\n'));
  return [...lines, '', `${packages.length} packages, each under a licence that is allowed.`].join('\n');
});
