import path from 'node:path';
import { readConfig } from '../config.js';
import { describeFinding } from '../dataset/finding.js';
import { inspectDataset } from '../dataset/read.js';
import { run } from './run.js';

await run(() => {
  const folder = process.argv[2] ? path.resolve(process.argv[2]) : readConfig().seedDir;
  const { dataset, findings } = inspectDataset(folder);
  if (!dataset)
    throw new Error(
      [
        ...findings.map(describeFinding),
        `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${folder}`,
      ].join('\n'),
    );
  const rows = Object.values(dataset.tables).reduce((sum, table) => sum + table.length, 0);
  return `${folder}: ${rows} rows in ${Object.keys(dataset.tables).length} tables, no findings, data version ${dataset.digest}`;
});
