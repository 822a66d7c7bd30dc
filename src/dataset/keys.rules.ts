import { nearest } from '../lib/text.js';
import type { Finding } from './finding.js';
import type { ParsedTable } from './parse.js';
import type { Table } from './table.js';

type Parsed = ReadonlyMap<string, { readonly table: Table; readonly parsed: ParsedTable }>;

/** Keys are unique in their table, ids across all tables, and every reference leads to a row. */
export function checkKeys(tables: Parsed): Finding[] {
  return [...duplicateKeys(tables), ...sharedIds(tables), ...danglingReferences(tables)];
}

function* duplicateKeys(tables: Parsed): Generator<Finding> {
  for (const { table, parsed } of tables.values()) {
    const seen = new Map<string, number>();
    for (const [index, row] of parsed.rows.entries()) {
      const key = table.key.map((column) => String(row[column] ?? '')).join(', ');
      const at = parsed.rowNumbers[index] as number;
      const first = seen.get(key);
      if (first !== undefined)
        yield {
          file: `${table.name}.csv`,
          row: at,
          column: table.key.join('+'),
          message: `repeats the key "${key}" of row ${first}`,
        };
      else seen.set(key, at);
    }
  }
}

/** One id namespace: a slug means the same thing everywhere. */
function* sharedIds(tables: Parsed): Generator<Finding> {
  const owner = new Map<string, string>();
  for (const { table, parsed } of tables.values()) {
    if (table.key.length !== 1 || table.key[0] !== 'id') continue;
    for (const [index, row] of parsed.rows.entries()) {
      const id = row.id as string | null;
      if (id === null) continue;
      const known = owner.get(id);
      if (known !== undefined && known !== table.name)
        yield {
          file: `${table.name}.csv`,
          row: parsed.rowNumbers[index] as number,
          column: 'id',
          message: `"${id}" is already an id in ${known}.csv`,
        };
      owner.set(id, table.name);
    }
  }
}

function* danglingReferences(tables: Parsed): Generator<Finding> {
  const ids = new Map(
    [...tables].map(([name, { parsed }]) => [name, new Set(parsed.rows.map((row) => row.id as string))]),
  );
  for (const { table, parsed } of tables.values())
    for (const [column, field] of Object.entries(table.fields)) {
      if (field.references.length === 0) continue;
      for (const [index, row] of parsed.rows.entries())
        for (const value of [row[column]].flat() as (string | null)[]) {
          if (value === null || field.references.some((name) => ids.get(name)?.has(value))) continue;
          const known = field.references.flatMap((name) => [...(ids.get(name) ?? [])]);
          const near = nearest(value, known);
          yield {
            file: `${table.name}.csv`,
            row: parsed.rowNumbers[index] as number,
            column,
            message: `"${value}" is no id in ${field.references.map((name) => `${name}.csv`).join(', ')}${near.length > 0 ? ` (near: ${near.join(', ')})` : ''}`,
          };
        }
    }
}
