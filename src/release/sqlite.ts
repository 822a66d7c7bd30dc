import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import type { CheckedDataset } from '../dataset/read.js';
import { TABLES, type TableKey } from '../dataset/tables/index.js';
import { hasId, listTable, schemaStatements, sqlName, TABLES_WITH_LISTS } from './sqlite-schema.js';

type Cell = string | number | null | readonly (string | number)[];
type Rows = readonly Readonly<Record<string, Cell>>[];

/**
 * The tables as an SQLite database. A list stands in its column as in the CSV file, and item by item
 * in a table of its own.
 *
 * @throws Error of SQLite where a key is there twice or leads to nothing; a checked dataset has none.
 */
export async function sqlite(dataset: CheckedDataset): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    database.run('PRAGMA foreign_keys = ON');
    database.run('BEGIN');
    for (const statement of schemaStatements()) database.run(statement);
    insert(database, '"release"', facts(dataset));
    const rowsOf = new Map(
      (Object.keys(TABLES) as TableKey[]).map((key) => [TABLES[key].name as string, dataset.tables[key] as Rows]),
    );
    for (const [table, lists] of TABLES_WITH_LISTS) {
      const rows = rowsOf.get(table.name) ?? [];
      if (hasId(table))
        insert(
          database,
          '"ids"',
          rows.map((row) => [row.id as string, table.name.replaceAll('-', '_')]),
        );
      const columns = Object.keys(table.fields);
      insert(
        database,
        sqlName(table.name),
        rows.map((row, at) => [at + 1, ...columns.map((column) => flat(row[column]))]),
      );
      for (const column of lists)
        insert(
          database,
          listTable(table, column),
          rows.flatMap((row, at) => items(row[column], at + 1)),
        );
    }
    database.run('COMMIT');
    database.run('VACUUM');
    return database.export();
  } finally {
    database.close();
  }
}

function facts({ descriptor, digest }: CheckedDataset): SqlValue[][] {
  const { name, title, version, created, licenses, referenceYear, latestYear } = descriptor;
  return Object.entries({
    name,
    title,
    version,
    data_version: digest,
    created,
    license: licenses[0]?.name ?? '',
    reference_year: referenceYear,
    latest_year: latestYear,
  });
}

function insert(database: Database, table: string, rows: readonly (readonly SqlValue[])[]): void {
  const [first] = rows;
  if (!first) return;
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${first.map(() => '?').join(', ')})`);
  try {
    for (const row of rows) statement.run([...row]);
  } finally {
    statement.free();
  }
}

/** As in CSV: an empty list is an empty cell. */
const flat = (cell: Cell | undefined): SqlValue => {
  if (typeof cell !== 'object' || cell === null) return cell ?? null;
  return cell.length === 0 ? null : cell.join(';');
};

const items = (cell: Cell | undefined, row: number): SqlValue[][] =>
  Array.isArray(cell) ? cell.map((item, at) => [row, at + 1, item]) : [];
