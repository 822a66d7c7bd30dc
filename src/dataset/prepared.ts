import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type DatasetVersion, type GraphContent, MODEL_VERSION, type SavedGraph } from '../graph/engine.js';

const TABLE_OR_DESCRIPTOR = /^(?:.*\.csv|datapackage\.json)$/;

/** What is known of a graph that was saved at build time. */
interface Note {
  /** Of the very files that it was made of, and the model in which it was laid. */
  readonly key: string;
  readonly version: DatasetVersion;
  /** Of the saved graph, so that no half, changed or other file is taken for it. */
  readonly digest: string;
}

const placesIn = (prepared: string) => ({
  note: path.join(prepared, 'note.json'),
  graph: path.join(prepared, 'graph.grafeo'),
});

/** The graph that was prepared of the very tables of a dataset folder, where there is a whole one. */
export function preparedOf(folder: string, prepared: string): SavedGraph | undefined {
  const { note, graph } = placesIn(prepared);
  try {
    const { key, version, digest } = JSON.parse(readFileSync(note, 'utf8')) as Note;
    return key === keyOf(folder) && digest === digestOf(graph) ? { version, file: graph } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Prepares the graph of a dataset folder for the next starts, in place of an older one.
 *
 * @param save lays the content into a graph and writes this into a new file
 * @throws DatasetError where there is a finding.
 */
export async function prepare(
  folder: string,
  prepared: string,
  save: (content: GraphContent, file: string) => Promise<void>,
): Promise<void> {
  const content = await contentRead(folder);
  const { note, graph } = placesIn(prepared);
  const unfinished = `${graph}.${process.pid}`;
  mkdirSync(prepared, { recursive: true });
  try {
    await save(content, unfinished);
    const made: Note = { key: keyOf(folder) ?? '', version: content.version, digest: digestOf(unfinished) };
    renameSync(unfinished, graph);
    writeFileSync(note, JSON.stringify(made));
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/**
 * The content of a dataset folder, read and checked.
 *
 * @throws DatasetError that names file, row and column of each finding.
 */
export async function contentRead(folder: string): Promise<GraphContent> {
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

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
