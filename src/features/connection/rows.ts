import { encodeCursor, type Position } from '../../lib/cursor.js';
import { extended } from '../../lib/extended.js';
import type { ConnectionArgs } from './connection.args.js';
import type { CountPair, Page, PageInfo } from './connection.type.js';
import { checkedCursor, checkedFirst } from './list.service.js';

/** An order of rows that were worked out in memory: list, name, and the place of a row, by key and then by id. */
export interface RowOrder<T> {
  readonly list: string;
  readonly sort: string;
  readonly key: (row: T) => string | number;
  readonly id: (row: T) => string;
  /** True where the greatest key comes first; ids always rise. */
  readonly falling?: true;
}

export interface RowPage<T> {
  readonly rows: readonly { readonly row: T; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
}

/** Rows in an order. */
export const inOrder = <T>(rows: readonly T[], order: RowOrder<T>): T[] =>
  [...rows].sort((one, other) => compare(order, placeOf(order, one), placeOf(order, other)));

/**
 * One page of rows that are at hand already, in their order.
 *
 * @throws ServiceError BAD_USER_INPUT for `first` or `after` outside what the list takes.
 */
export function pageOfRows<T>(rows: readonly T[], args: ConnectionArgs, order: RowOrder<T>): RowPage<T> {
  const first = checkedFirst(args.first);
  const after = checkedCursor(args.after, order.list, order.sort);
  const rest = after ? rows.filter((row) => compare(order, after, placeOf(order, row)) < 0) : rows;
  const shown = rest.slice(0, first).map((row) => ({ row, cursor: encodeCursor(placeOf(order, row)) }));
  return {
    rows: shown,
    pageInfo: {
      hasNextPage: rest.length > first,
      hasPreviousPage: after !== null,
      startCursor: shown.at(0)?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    },
  };
}

/** A connection over such rows, of which only those of the page become edges. */
export async function connectionOfRows<T, E extends object>(
  rows: readonly T[],
  args: ConnectionArgs,
  order: RowOrder<T>,
  toEdges: (rows: readonly T[]) => Promise<E[]>,
  counts: CountPair | null = null,
): Promise<Page<E & { cursor: string }>> {
  const page = pageOfRows(rows, args, order);
  const edges = await toEdges(page.rows.map(({ row }) => row));
  return {
    edges: edges.map((edge, at) => extended(edge, { cursor: page.rows[at]?.cursor ?? '' })),
    pageInfo: page.pageInfo,
    countAll: async () => rows.length,
    countPair: async () => counts,
  };
}

const placeOf = <T>({ list, sort, key, id }: RowOrder<T>, row: T): Position => ({
  list,
  sort,
  key: key(row),
  id: id(row),
});

function compare<T>({ falling }: RowOrder<T>, one: Position, other: Position): number {
  if (one.key === other.key) return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
  return (one.key < other.key ? -1 : 1) * (falling ? -1 : 1);
}
