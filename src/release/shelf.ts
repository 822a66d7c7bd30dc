import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { INDEX_FILE, type ReleaseIndex } from './release-file.js';

/** A release that stands in a folder. */
export interface Shelved {
  readonly folder: string;
  readonly index: ReleaseIndex;
}

/** The release in a folder; undefined where there is none. */
export function releaseIn(folder: string): Shelved | undefined {
  const file = path.join(folder, INDEX_FILE);
  if (!existsSync(file)) return undefined;
  return { folder, index: JSON.parse(readFileSync(file, 'utf8')) as ReleaseIndex };
}

/** All releases that stand side by side in a folder under their versions, the newest version first. */
export function releasesIn(shelf: string): Shelved[] {
  if (!existsSync(shelf)) return [];
  return readdirSync(shelf, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isVersion(entry.name))
    .map(({ name }) => releaseIn(path.join(shelf, name)))
    .filter((found) => found !== undefined)
    .filter(({ folder, index }) => path.basename(folder) === index.version)
    .sort((a, b) => compareVersions(b.index.version, a.index.version));
}

/** Whether a text can be the version of a release: it names its folder and stands in its address. */
export const isVersion = (text: string): boolean => /^[0-9A-Za-z][\w.+-]*$/.test(text);

/** Versions by their numbers: 0.10.0 comes after 0.9.0. */
export const compareVersions = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
