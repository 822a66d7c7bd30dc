import type { Prepared } from '../answer/prepare.js';
import type { Row } from '../answer/walk.js';
import { cellsOf } from './cells.js';
import { columnsOf } from './columns.js';
import { csvLine, LINE_END, type Separator } from './csv.js';
import { membersOf, recordOf } from './records.js';

/** The forms of a table, by the ending of a file. */
export const TABLE_FORMATS = ['csv', 'tsv', 'jsonl'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

const SEPARATORS: Readonly<Record<'csv' | 'tsv', Separator>> = { csv: ',', tsv: '\t' };

/**
 * A table as text, line by line, as its rows come: a header and cells by RFC 4180, or one JSON object
 * a line with the same columns, in which lists stay lists, and lists of objects stay lists of objects.
 */
export async function* tableText(
  { shape, list }: Prepared,
  rows: AsyncIterable<Row>,
  format: TableFormat,
): AsyncGenerator<string> {
  const columns = columnsOf(shape, list);
  if (format === 'jsonl') {
    const members = membersOf(columns);
    for await (const row of rows) yield `${JSON.stringify(recordOf(members, (depth) => row[depth]))}\n`;
    return;
  }
  const separator = SEPARATORS[format];
  yield csvLine(
    columns.map(({ name }) => name),
    separator,
  ) + LINE_END;
  for await (const row of rows) yield csvLine(cellsOf(row, columns), separator) + LINE_END;
}
