import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { contentOf } from '../dataset/content.js';
import { readRaw } from '../dataset/raw.js';
import { type CheckedDataset, readDataset } from '../dataset/read.js';
import { gexf } from '../exports/graph/gexf.js';
import { graphml } from '../exports/graph/graphml.js';
import { changesBetween } from './changes.js';
import { changeFiles, type Earlier } from './changes.text.js';
import { cypher } from './cypher.js';
import { dataPackage } from './data-package.js';
import { graphDocument } from './graph.js';
import { jsonLines } from './json-lines.js';
import { readme } from './readme.js';
import { INDEX_FILE, type ListedFile, type ReleaseFile, type ReleaseIndex, SUMS_FILE } from './release-file.js';
import { compareVersions, isVersion, releaseIn, releasesIn } from './shelf.js';
import { sqlite } from './sqlite.js';
import { writeReleaseFile } from './write.js';

/** What a release is made from, and where it goes. */
export interface ReleaseOrder {
  /** The dataset folder. */
  readonly seed: string;
  /** The folder in which releases stand under their versions. */
  readonly shelf: string;
  /** Another place for this one; default the version's folder on the shelf. */
  readonly out?: string | undefined;
  /** A release or dataset folder to compare with; default the nearest earlier version on the shelf. */
  readonly since?: string | undefined;
  /** Replace another release of the same version. */
  readonly force?: boolean | undefined;
}

/** What was written where. */
export interface WrittenRelease {
  readonly folder: string;
  readonly index: ReleaseIndex;
  /** False where the same release stood there already. */
  readonly changed: boolean;
}

/**
 * Writes a release. The same dataset gives the same bytes, wherever and whenever it is written; a reader
 * of the folder sees the old release or the new one, never a mixture.
 *
 * @throws DatasetError where the dataset is not valid.
 * @throws Error where the folder holds something else, or another release of the same version.
 */
export async function writeRelease(order: ReleaseOrder): Promise<WrittenRelease> {
  const dataset = readDataset(order.seed);
  const { version } = dataset.descriptor;
  if (!isVersion(version))
    throw new Error(`datapackage.json: the version "${version}" cannot name a folder. Take one such as 1.2.0.`);
  const folder = path.resolve(order.out ?? path.join(order.shelf, version));
  refuseStrangers(folder);
  const earlier = earlierRelease(order, version);
  // Hidden, so that nobody takes it for a release.
  const hidden = (kind: string): string =>
    path.join(path.dirname(folder), `.${path.basename(folder)}.${kind}-${process.pid}`);
  const [part, aside] = [hidden('part'), hidden('old')];
  try {
    mkdirSync(part, { recursive: true });
    const index = await writeFiles(part, order.seed, dataset, earlier);
    const changed = !existsSync(folder) || sumsOf(folder) !== sumsOf(part);
    if (changed) {
      const standing = releaseIn(folder);
      if (standing && !order.force)
        throw new Error(
          `${folder} holds version ${standing.index.version} with other content (data version ${standing.index.dataVersion}, now ${index.dataVersion}). Raise "version" in datapackage.json, or give --force if nobody has that release yet.`,
        );
      // Put aside, not removed: whatever ends this between the two steps, nothing is lost.
      if (existsSync(folder)) renameSync(folder, aside);
      renameSync(part, folder);
    }
    return { folder, index, changed };
  } finally {
    if (existsSync(aside) && !existsSync(folder)) renameSync(aside, folder);
    for (const rest of [part, aside]) rmSync(rest, { recursive: true, force: true });
  }
}

/** What is no release is not ours to replace. */
function refuseStrangers(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !releaseIn(folder))
    throw new Error(`${folder} is not empty and holds no release. Name another folder with --out.`);
}

const sumsOf = (folder: string): string | undefined => {
  const file = path.join(folder, SUMS_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

function earlierRelease({ seed, shelf, since }: ReleaseOrder, version: string): Earlier | undefined {
  const former = since
    ? path.resolve(since)
    : releasesIn(shelf).find(({ index }) => compareVersions(index.version, version) < 0)?.folder;
  if (former === undefined) return undefined;
  const inside = path.join(former, 'datapackage');
  const tables = existsSync(inside) ? inside : former;
  const changes = changesBetween(readRaw(tables), readRaw(seed));
  const descriptor = JSON.parse(readFileSync(path.join(tables, 'datapackage.json'), 'utf8')) as { version?: string };
  return { version: descriptor.version ?? 'unknown', changes };
}

async function writeFiles(
  folder: string,
  seed: string,
  dataset: CheckedDataset,
  earlier: Earlier | undefined,
): Promise<ReleaseIndex> {
  const { descriptor, digest: dataVersion } = dataset;
  const { name, title, version, created, licenses } = descriptor;
  const files = [...(await dataFiles(seed, dataset)), ...changeFiles(version, earlier)].sort(byPath);
  const about: ReleaseFile = {
    path: 'README.md',
    description: 'What is in this folder',
    content: readme({ ...descriptor, dataVersion, files }),
  };
  const listed = [about, ...files].map((file) => writeReleaseFile(folder, file)).sort(byPath);
  const license = { name: licenses[0]?.name ?? '', url: licenses[0]?.path ?? '' };
  const since = earlier?.version ?? null;
  const index: ReleaseIndex = { name, title, version, dataVersion, created, license, since, files: listed };
  const indexFile = writeReleaseFile(folder, {
    path: INDEX_FILE,
    description: 'This list',
    content: [`${JSON.stringify(index, null, 2)}\n`],
  });
  writeReleaseFile(folder, {
    path: SUMS_FILE,
    description: 'Digests of all files',
    content: [...listed, indexFile].sort(byPath).map((file) => `${file.sha256}  ${file.path}\n`),
  });
  return index;
}

async function dataFiles(seed: string, dataset: CheckedDataset): Promise<ReleaseFile[]> {
  const content = contentOf(dataset);
  const graph = graphDocument(content);
  const named = (ending: string, description: string, bytes: ReleaseFile['content']): ReleaseFile => ({
    path: `${dataset.descriptor.name}.${ending}`,
    description,
    content: bytes,
  });
  return [
    ...dataPackage(seed, dataset.descriptor.created),
    ...jsonLines(content),
    named('sqlite', 'The tables as an SQLite database', [await sqlite(dataset)]),
    named('graphml', 'The institutions as a graph, GraphML', graphml(graph)),
    named('gexf', 'The institutions as a graph over time, GEXF 1.3', gexf(graph)),
    named('cypher', 'The whole graph as Cypher for an empty Neo4j 5', cypher(content)),
  ];
}

const byPath = (a: Pick<ListedFile, 'path'>, b: Pick<ListedFile, 'path'>): number => (a.path < b.path ? -1 : 1);
