import type { Field } from '../dataset/fields.js';
import type { Table } from '../dataset/table.js';
import { TABLES } from '../dataset/tables/index.js';

/** A name as SQL takes it: hyphens become underscores, and quotes keep words such as `from` apart from the language. */
export const sqlName = (name: string): string => `"${name.replaceAll('-', '_')}"`;

/** The table that holds the items of a list column, one a row. */
export const listTable = (table: Table, column: string): string => sqlName(`${table.name}_${column}`);

/** All tables of the dataset, with the names of the list columns of each. */
export const TABLES_WITH_LISTS: readonly (readonly [table: Table, lists: readonly string[]])[] = Object.values(
  TABLES,
).map((table: Table) => [table, Object.keys(table.fields).filter((column) => table.fields[column]?.list)]);

/** Whether the rows of a table have ids in the one namespace of the dataset. */
export const hasId = (table: Table): boolean => table.key.length === 1 && table.key[0] === 'id';

/**
 * The statements that make the tables. `ids` holds every id with its table, for columns that may point
 * into several; keys are checked at the end of a transaction, since tables point to one another.
 */
export function schemaStatements(): string[] {
  return [
    'CREATE TABLE "release" ("name" TEXT NOT NULL PRIMARY KEY, "value" NOT NULL)',
    'CREATE TABLE "ids" ("id" TEXT NOT NULL PRIMARY KEY, "table_name" TEXT NOT NULL)',
    ...TABLES_WITH_LISTS.flatMap(([table, lists]) => [
      tableStatement(table),
      ...indexStatements(table),
      ...lists.flatMap((column) => listStatements(table, column)),
    ]),
  ];
}

function tableStatement(table: Table): string {
  const columns = Object.entries(table.fields).map(
    ([name, field]) => `  -- ${field.description}\n  ${sqlName(name)} ${columnType(field)}${reference(field)}`,
  );
  const lines = [
    '  -- Place of the row in the CSV file, counted from 1.\n  "row" INTEGER NOT NULL UNIQUE',
    ...columns,
    `  PRIMARY KEY (${table.key.map(sqlName).join(', ')})`,
  ];
  return `-- ${table.description}\nCREATE TABLE ${sqlName(table.name)} (\n${lines.join(',\n')}\n)`;
}

/** Items in their order; `row` leads to the row of the table. */
function listStatements(table: Table, column: string): string[] {
  const field = table.fields[column] as Field;
  const name = listTable(table, column);
  const value = `"value" ${itemType(field)} NOT NULL${reference({ ...field, list: false })}`;
  return [
    `CREATE TABLE ${name} ("row" INTEGER NOT NULL REFERENCES ${sqlName(table.name)} ("row") DEFERRABLE INITIALLY DEFERRED, "position" INTEGER NOT NULL, ${value}, PRIMARY KEY ("row", "position"))`,
    `CREATE INDEX ${sqlName(`${table.name}_${column}_by_value`)} ON ${name} ("value")`,
  ];
}

/** Of what points to other rows and does not lead the primary key, which is an index itself. */
const indexStatements = (table: Table): string[] =>
  Object.entries(table.fields)
    .filter(([name, field]) => field.references.length > 0 && !field.list && table.key[0] !== name)
    .map(
      ([name]) => `CREATE INDEX ${sqlName(`${table.name}_by_${name}`)} ON ${sqlName(table.name)} (${sqlName(name)})`,
    );

function columnType(field: Field): string {
  const type = field.schema.type === 'integer' ? 'INTEGER' : 'TEXT';
  return field.required ? `${type} NOT NULL` : type;
}

function reference(field: Field): string {
  if (field.list || field.references.length === 0) return '';
  const table = field.references.length === 1 ? sqlName(field.references[0] as string) : '"ids"';
  return ` REFERENCES ${table} ("id") DEFERRABLE INITIALLY DEFERRED`;
}

/** Lists are text in CSV, so their declared type does not tell what an item is: reading one does. */
const itemType = (field: Field): string =>
  typeof field.parse.safeParse('2010').data === 'number' ? 'INTEGER' : 'TEXT';
