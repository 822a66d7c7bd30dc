import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Descriptor, descriptorSchema } from './descriptor.js';
import { EDITORIAL_RULES } from './editorial.rules.js';
import { DatasetError, type Finding } from './finding.js';
import { checkKeys } from './keys.rules.js';
import { type ParsedTable, parseTable } from './parse.js';
import { type Dataset, TABLES, type TableKey } from './tables/index.js';

export interface CheckedDataset {
  readonly descriptor: Descriptor;
  readonly tables: Dataset;
  /** Digest of descriptor and tables: the same content always has the same one. */
  readonly digest: string;
}

export interface Inspection {
  readonly findings: readonly Finding[];
  readonly dataset: CheckedDataset | undefined;
}

/** Reads a dataset folder and checks it whole: every finding, and the dataset where there is none. */
export function inspectDataset(folder: string): Inspection {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return { dataset: undefined, findings: [{ file: folder, message: 'is no folder' }] };
  const hash = createHash('sha256');
  const findings: Finding[] = [];
  const descriptor = readDescriptor(folder, hash.update.bind(hash), findings);
  const parsed = new Map<TableKey, ParsedTable>();
  for (const [key, table] of Object.entries(TABLES) as [TableKey, (typeof TABLES)[TableKey]][]) {
    const file = path.join(folder, `${table.name}.csv`);
    if (!existsSync(file)) {
      if (table.optional) parsed.set(key, { rows: [], rowNumbers: [], findings: [] });
      else findings.push({ file: `${table.name}.csv`, message: 'the file is missing' });
      continue;
    }
    const csv = readFileSync(file, 'utf8');
    hash.update(`\n${table.name}\n`).update(csv);
    parsed.set(key, parseTable(table, csv));
  }
  for (const { findings: found } of parsed.values()) findings.push(...found);
  findings.push(
    ...checkKeys(new Map([...parsed].map(([key, value]) => [TABLES[key].name, { table: TABLES[key], parsed: value }]))),
  );
  // Rules that compare rows would stumble over cells that are not even well formed.
  if (findings.length > 0 || !descriptor) return { findings, dataset: undefined };

  const tables = Object.fromEntries([...parsed].map(([key, value]) => [key, value.rows])) as unknown as Dataset;
  findings.push(...editorialFindings(tables, parsed));
  if (findings.length > 0) return { findings, dataset: undefined };
  return { findings, dataset: { descriptor, tables, digest: hash.digest('hex').slice(0, 16) } };
}

/**
 * The dataset of a folder, ready to be loaded.
 *
 * @throws DatasetError that names file, row and column of each finding.
 */
export function readDataset(folder: string): CheckedDataset {
  const { dataset, findings } = inspectDataset(folder);
  if (!dataset) throw new DatasetError(folder, findings);
  return dataset;
}

function readDescriptor(folder: string, digest: (text: string) => void, findings: Finding[]): Descriptor | undefined {
  const file = 'datapackage.json';
  const fullPath = path.join(folder, file);
  if (!existsSync(fullPath)) {
    findings.push({ file, message: 'the file is missing' });
    return undefined;
  }
  try {
    const result = descriptorSchema.safeParse(JSON.parse(readFileSync(fullPath, 'utf8')));
    if (result.success) {
      digest(JSON.stringify(result.data));
      return result.data;
    }
    for (const issue of result.error.issues)
      findings.push({ file, column: issue.path.join('.'), message: issue.message });
  } catch (error) {
    findings.push({ file, message: `is not JSON: ${(error as Error).message}` });
  }
  return undefined;
}

function* editorialFindings(tables: Dataset, parsed: ReadonlyMap<TableKey, ParsedTable>): Generator<Finding> {
  for (const rule of EDITORIAL_RULES)
    for (const { table, index, column, message } of rule(tables))
      yield { file: `${TABLES[table].name}.csv`, row: parsed.get(table)?.rowNumbers[index] ?? 0, column, message };
}
