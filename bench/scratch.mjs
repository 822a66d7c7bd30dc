import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let folder;

/** A folder of this run, made when it is first asked for, and gone with the process. */
export function scratchFolder() {
  if (folder === undefined) {
    folder = mkdtempSync(path.join(tmpdir(), 'graph-bench-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  return folder;
}
