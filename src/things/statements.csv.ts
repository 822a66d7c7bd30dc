import { type Cell, csvLine, LINE_END } from '../exports/table/csv.js';
import type { Statement } from './statement.js';
import { thingStatements } from './statements.js';
import type { Thing, Withdrawal } from './thing.js';

type Column = readonly [name: string, cell: (statement: Statement, thing: Thing) => Cell];

/** The columns of the table of statements; docs/addresses.md says what each one means. */
const COLUMNS: readonly Column[] = [
  ['thing', (_, { id }) => id],
  ['thing_name', (_, { name }) => name],
  ['property', ({ property }) => property],
  ['value', ({ value }) => value as Cell],
  ['other', ({ other }) => other?.id ?? null],
  ['other_name', ({ other }) => other?.name ?? null],
  ['other_type', ({ other }) => other?.type ?? null],
  ['from', ({ from }) => from],
  ['to', ({ to }) => to],
  ['observed', ({ observed }) => observed],
  ['year', (_, { year }) => year],
  ['certainty', ({ certainty, dated }) => certainty ?? (dated ? 'NOT_HELD' : null)],
  ['confidence', ({ confidence }) => confidence],
  ['details', ({ details }) => Object.entries(details).map(([name, text]) => `${name}: ${text}`)],
  ['sources', ({ sources }) => sources.map(({ id }) => id)],
  ['source_titles', ({ sources }) => sources.map(({ title }) => title)],
  ['locators', ({ sources }) => sources.map(({ locator }) => locator)],
  ['source_urls', ({ sources }) => sources.map(({ url }) => url)],
];

export const STATEMENT_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);

/** The statements about a thing as a table, one row a statement. */
export const statementsCsv = (thing: Thing): string =>
  lines([
    STATEMENT_COLUMNS,
    ...thingStatements(thing).map((statement) => COLUMNS.map(([, cell]) => cell(statement, thing))),
  ]);

/** What became of a withdrawn id, as the one row of the same table. */
export function withdrawnCsv({ withdrawnId, name, reason, year }: Withdrawal): string {
  const cells: Readonly<Record<string, Cell>> = {
    thing: withdrawnId,
    thing_name: name,
    property: 'withdrawn',
    value: reason,
    from: year,
  };
  return lines([STATEMENT_COLUMNS, STATEMENT_COLUMNS.map((column) => cells[column] ?? null)]);
}

const lines = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => csvLine(row) + LINE_END).join('');
