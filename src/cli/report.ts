import path from 'node:path';
import { readConfig } from '../config.js';
import { qualityOf } from '../dataset/quality.js';
import { describeQuality } from '../dataset/quality.text.js';
import { readDataset } from '../dataset/read.js';
import { run } from './run.js';

await run(() => {
  const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const report = qualityOf(readDataset(folder ? path.resolve(folder) : readConfig().seedDir));
  return process.argv.includes('--json') ? JSON.stringify(report, null, 2) : describeQuality(report);
});
