import type { RawTable } from '../dataset/raw.js';

/** What happened to a row between two releases. */
export type ChangeKind = 'added' | 'changed' | 'withdrawn';

/** One row that is not what it was. */
export interface Change {
  readonly table: string;
  readonly change: ChangeKind;
  /** Id of the row; where a table has none, the cells of its key joined by `--`. */
  readonly id: string;
  /** Columns with another value than before; only for changed rows. */
  readonly columns: readonly string[];
  /** The id that a withdrawn one leads to now; null where it leads nowhere. */
  readonly mergedInto: string | null;
}

type RawRow = RawTable['rows'][number];

/**
 * The rows that were added, changed or withdrawn, by table and id. A row whose key has another value
 * than before is a withdrawn one and an added one. Columns that only one of the two versions has count
 * as empty in the other.
 */
export function changesBetween(before: readonly RawTable[], after: readonly RawTable[]): Change[] {
  const merged = mergers(after);
  const names = [...new Set([...after, ...before].map(({ name }) => name))];
  return names.flatMap((name) => {
    const [old, now] = [before, after].map((tables) => tables.find((table) => table.name === name));
    const key = (now ?? old)?.key ?? [];
    const [was, is] = [byKey(old?.rows ?? [], key), byKey(now?.rows ?? [], key)];
    const changes: Change[] = [];
    for (const [id, row] of is) {
      const former = was.get(id);
      const columns = former ? differing(former, row) : [];
      if (!former) changes.push({ table: name, change: 'added', id, columns: [], mergedInto: null });
      else if (columns.length > 0) changes.push({ table: name, change: 'changed', id, columns, mergedInto: null });
    }
    for (const id of was.keys())
      if (!is.has(id))
        changes.push({ table: name, change: 'withdrawn', id, columns: [], mergedInto: merged.get(id) ?? null });
    return changes.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  });
}

const ORDER: readonly ChangeKind[] = ['added', 'changed', 'withdrawn'];
const rank = ({ change }: Change): number => ORDER.indexOf(change);

const byKey = (rows: readonly RawRow[], key: readonly string[]): Map<string, RawRow> =>
  new Map(
    rows.map((row) => [
      key
        .map((column) => row[column])
        .filter(Boolean)
        .join('--'),
      row,
    ]),
  );

const differing = (former: RawRow, row: RawRow): string[] =>
  [...new Set([...Object.keys(row), ...Object.keys(former)])].filter(
    (column) => (row[column] ?? '') !== (former[column] ?? ''),
  );

/** Ids that were merged into others keep resolving as aliases. */
const mergers = (tables: readonly RawTable[]): Map<string, string> =>
  new Map(
    (tables.find(({ name }) => name === 'aliases')?.rows ?? [])
      .filter((row) => row.kind === 'retired-id')
      .map((row) => [row.alias ?? '', row.of ?? '']),
  );
