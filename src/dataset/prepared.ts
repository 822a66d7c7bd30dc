import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type GraphContent, MODEL_VERSION } from '../graph/engine.js';

const TABLE_OR_DESCRIPTOR = /^(?:.*\.csv|datapackage\.json)$/;

interface Prepared {
  /** Of the very files that it was made of, and the model in which it was laid. */
  readonly key: string;
  readonly content: GraphContent;
}

/**
 * The content of a dataset folder, ready to be loaded: from a file that was prepared of these very tables
 * at build time, else read and checked anew, which takes a second longer.
 *
 * @throws DatasetError that names file, row and column of each finding.
 */
export async function contentIn(folder: string, preparedFile: string): Promise<GraphContent> {
  const prepared = read(preparedFile);
  return prepared && prepared.key === keyOf(folder) ? prepared.content : contentRead(folder);
}

/**
 * Prepares the content of a dataset folder for the next starts. The file replaces an older one whole.
 *
 * @throws DatasetError where there is a finding.
 */
export async function prepare(folder: string, preparedFile: string): Promise<void> {
  const prepared: Prepared = { key: keyOf(folder) ?? '', content: await contentRead(folder) };
  mkdirSync(path.dirname(preparedFile), { recursive: true });
  const unfinished = `${preparedFile}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(prepared));
  renameSync(unfinished, preparedFile);
}

async function contentRead(folder: string): Promise<GraphContent> {
  const [{ readDataset }, { contentOf }] = await Promise.all([import('./read.js'), import('./content.js')]);
  return contentOf(readDataset(folder));
}

/** Undefined where there is no such folder: reading it tells what is wrong. */
function keyOf(folder: string): string | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  const hash = createHash('sha256').update(String(MODEL_VERSION));
  for (const name of readdirSync(folder)
    .filter((file) => TABLE_OR_DESCRIPTOR.test(file))
    .sort())
    hash.update(`\n${name}\n`).update(readFileSync(path.join(folder, name)));
  return hash.digest('hex');
}

/** Undefined where there is none, or not a whole one. */
function read(file: string): Prepared | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Prepared;
  } catch {
    return undefined;
  }
}
