import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { TABLES } from './tables/index.js';

/** A table as it stands in a file: cells are text, and nothing is checked. */
export interface RawTable {
  readonly name: string;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: { readonly primaryKey?: string | readonly string[] };
}

interface Package {
  readonly resources?: readonly Resource[];
}

/** A dataset may leave out what its files hold: it then has the tables of today. */
const known = (): Resource[] =>
  Object.values(TABLES).map(({ name, key }) => ({ name, path: `${name}.csv`, schema: { primaryKey: key } }));

/**
 * Reads the tables that the `datapackage.json` of a folder names, of whatever version, without
 * checking them: what an older one held must stay readable when the tables have changed.
 *
 * @throws Error where the folder has no `datapackage.json` or one that is not JSON.
 */
export function readRaw(folder: string): RawTable[] {
  const file = path.join(folder, 'datapackage.json');
  if (!existsSync(file)) throw new Error(`${folder} holds no datapackage.json: name a release or a dataset folder.`);
  const { resources = known() } = JSON.parse(readFileSync(file, 'utf8')) as Package;
  return resources
    .filter((resource) => existsSync(path.join(folder, resource.path)))
    .map((resource) => ({
      name: resource.name,
      key: [resource.schema?.primaryKey ?? 'id'].flat(),
      rows: parse(readFileSync(path.join(folder, resource.path), 'utf8'), {
        bom: true,
        columns: true,
        relax_column_count: true,
        skip_empty_lines: true,
      }) as Record<string, string>[],
    }));
}
