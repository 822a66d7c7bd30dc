import path from 'node:path';
import { PACKAGE_ROOT } from '../../src/config.js';
import { contentOf } from '../../src/dataset/content.js';
import { readDataset } from '../../src/dataset/read.js';
import type { GraphContent } from '../../src/graph/engine.js';

/** The folder of the dataset that the service serves. */
export const SEED = path.join(PACKAGE_ROOT, 'seed');

let content: GraphContent | undefined;

/** What is in it, read once by all files of this worker: whoever changes it makes a copy. */
export function realContent(): GraphContent {
  content ??= contentOf(readDataset(SEED));
  return content;
}
