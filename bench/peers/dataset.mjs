// The dataset as the service lays it into a graph, from its own build: all peers hold the same.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const DIST = process.env.BENCH_DIST ?? path.join(import.meta.dirname, '..', '..', 'dist');
const built = (file) => import(pathToFileURL(path.join(DIST, 'src', file)).href);

export async function content() {
  const [{ contentOf }, { readDataset }] = await Promise.all([built('dataset/content.js'), built('dataset/read.js')]);
  return contentOf(readDataset(process.env.SEED_DIR ?? path.join(import.meta.dirname, '..', '..', 'seed')));
}

/** The types of relationships along which a path between institutions runs. */
export async function linkTypes() {
  const { RELATION_TYPES, words } = await built('model/vocabularies.js');
  return ['MEMBER_OF', ...words(RELATION_TYPES)];
}
