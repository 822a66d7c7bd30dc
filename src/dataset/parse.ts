import { parse } from 'csv-parse/sync';
import type { Field } from './fields.js';
import type { Finding } from './finding.js';
import type { Table } from './table.js';

export interface ParsedTable {
  readonly rows: Record<string, unknown>[];
  /** The row number in the file of each row, for findings of later checks. */
  readonly rowNumbers: number[];
  readonly findings: Finding[];
}

interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly records: number };
}

/** Reads one CSV text against its table: columns, required cells, and the form of each cell. */
export function parseTable(table: Table, csv: string): ParsedTable {
  const file = `${table.name}.csv`;
  const findings: Finding[] = [];
  let records: string[][];
  try {
    records = (
      parse(csv, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as CsvRecord[]
    ).map(({ record }) => record);
  } catch (error) {
    return { rows: [], rowNumbers: [], findings: [{ file, message: `is not CSV: ${(error as Error).message}` }] };
  }
  const [header = [], ...body] = records;
  const expected = Object.keys(table.fields);
  for (const column of expected)
    if (!header.includes(column)) findings.push({ file, row: 1, column, message: 'the column is missing' });
  for (const column of header)
    if (!expected.includes(column))
      findings.push({ file, row: 1, column, message: `is not a column of this table (${expected.join(', ')})` });
  if (findings.length > 0) return { rows: [], rowNumbers: [], findings };

  const rows: Record<string, unknown>[] = [];
  const rowNumbers: number[] = [];
  body.forEach((cells, index) => {
    const row = index + 2;
    if (cells.length !== header.length)
      findings.push({ file, row, message: `has ${cells.length} cells where the header has ${header.length}` });
    const entries = header.map((column, position) => {
      const { value, problem } = parseCell(table.fields[column] as Field, cells[position] ?? '');
      if (problem) findings.push({ file, row, column, message: problem });
      return [column, value] as const;
    });
    rows.push(Object.fromEntries(entries));
    rowNumbers.push(row);
  });
  return { rows, rowNumbers, findings };
}

function parseCell(field: Field, cell: string): { value: unknown; problem?: string } {
  const empty = field.list ? [] : null;
  if (cell === '') return field.required ? { value: empty, problem: 'must not be empty' } : { value: empty };
  if (cell !== cell.trim()) return { value: empty, problem: 'begins or ends with a blank' };
  const values: unknown[] = [];
  for (const part of field.list ? cell.split(';') : [cell]) {
    const result = field.parse.safeParse(part);
    if (!result.success)
      return { value: empty, problem: `${result.error.issues[0]?.message ?? 'is not valid'} (it is "${part}")` };
    values.push(result.data);
  }
  return { value: field.list ? values : values[0] };
}
