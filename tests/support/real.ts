import path from 'node:path';
import { PACKAGE_ROOT } from '../../src/config.js';
import { contentOf } from '../../src/dataset/content.js';
import { type CheckedDataset, readDataset } from '../../src/dataset/read.js';
import type { GraphContent } from '../../src/graph/engine.js';

/** The folder of the dataset that the service serves. */
export const SEED = path.join(PACKAGE_ROOT, 'seed');

let dataset: CheckedDataset | undefined;
let content: GraphContent | undefined;

/** What is in it, read once by all files of this worker: whoever changes it makes a copy. */
export function realDataset(): CheckedDataset {
  dataset ??= readDataset(SEED);
  return dataset;
}

/** The same as nodes and edges. */
export function realContent(): GraphContent {
  content ??= contentOf(realDataset());
  return content;
}
