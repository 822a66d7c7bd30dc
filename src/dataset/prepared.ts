import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type DatasetVersion,
  type EdgeBatch,
  type GraphContent,
  MODEL_VERSION,
  type NodeBatch,
} from '../graph/engine.js';

const TABLE_OR_DESCRIPTOR = /^(?:.*\.csv|datapackage\.json)$/;

/** The first line of a prepared file; each line after it is a batch, its head and its rows with a tab between. */
interface Head {
  /** Of the very files that it was made of, and the model in which it was laid. */
  readonly key: string;
  readonly version: DatasetVersion;
}

/**
 * The content of a dataset folder, ready to be loaded: from a file that was prepared of these very tables
 * at build time, else read and checked anew, which takes a second longer.
 *
 * @throws DatasetError that names file, row and column of each finding.
 */
export async function contentIn(folder: string, preparedFile: string): Promise<GraphContent> {
  const prepared = read(preparedFile);
  return prepared && prepared.key === keyOf(folder) ? prepared.content() : contentRead(folder);
}

/**
 * Prepares the content of a dataset folder for the next starts. The file replaces an older one whole.
 *
 * @throws DatasetError where there is a finding.
 */
export async function prepare(folder: string, preparedFile: string): Promise<void> {
  const { version, nodes, edges } = await contentRead(folder);
  const head: Head = { key: keyOf(folder) ?? '', version };
  const batches = [...nodes, ...edges].map(({ rows, ...batch }) => `${JSON.stringify(batch)}\t${JSON.stringify(rows)}`);
  mkdirSync(path.dirname(preparedFile), { recursive: true });
  const unfinished = `${preparedFile}.${process.pid}`;
  writeFileSync(unfinished, `${[JSON.stringify(head), ...batches].join('\n')}\n`);
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
function read(file: string): { readonly key: string; readonly content: () => GraphContent } | undefined {
  try {
    const bytes = readFileSync(file);
    if (bytes.at(-1) !== LINE_END) return undefined;
    const [first, ...others] = linesOf(bytes);
    const { key, version } = JSON.parse(String(first)) as Head;
    return { key, content: () => contentOfLines(version, others) };
  } catch {
    return undefined;
  }
}

const LINE_END = 10;
const TAB = 9;

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0, end = bytes.indexOf(LINE_END); end >= 0; start = end + 1, end = bytes.indexOf(LINE_END, start))
    lines.push(bytes.subarray(start, end));
  return lines;
}

function contentOfLines(version: DatasetVersion, lines: readonly Buffer[]): GraphContent {
  const batches = lines.map((line) => {
    const tab = line.indexOf(TAB);
    return {
      ...(JSON.parse(String(line.subarray(0, tab))) as object),
      // Parsed when it is loaded, batch by batch: all of it at once would take much memory for good.
      get rows() {
        return JSON.parse(String(line.subarray(tab + 1)));
      },
    };
  });
  return {
    version,
    nodes: batches.filter((batch): batch is typeof batch & NodeBatch => 'labels' in batch),
    edges: batches.filter((batch): batch is typeof batch & EdgeBatch => 'type' in batch),
  };
}
