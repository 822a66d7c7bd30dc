import { PREPARED_DIR, readConfig } from '../config.js';
import { DatasetError } from '../dataset/finding.js';
import { prepare } from '../dataset/prepared.js';
import { saveGraph } from '../graph/select.js';

// A part of the build. A dataset with a finding is no reason to fail it: the start names each of them.
try {
  await prepare(readConfig().seedDir, PREPARED_DIR, saveGraph);
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
}
