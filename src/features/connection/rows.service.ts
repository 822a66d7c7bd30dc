import { encodeCursor } from '../../lib/cursor.js';
import type { ConnectionArgs } from './connection.args.js';
import type { CountPair, Page } from './connection.type.js';
import { checkedCursor, checkedFirst } from './list.service.js';

/** A row of a list that was worked out in memory. */
export interface ComputedRow {
  readonly key: string | number;
  readonly id: string;
}

/** Orders rows by key, then id. */
export const byPlace = (one: ComputedRow, other: ComputedRow): number =>
  one.key === other.key ? (one.id < other.id ? -1 : 1) : one.key < other.key ? -1 : 1;

/**
 * One page of a list that no query can page: all its rows are there, in the order of `byPlace`, and
 * only those of the page become edges.
 *
 * @throws ServiceError BAD_USER_INPUT for `first` or `after` outside what a list takes.
 */
export async function pageOfRows<R extends ComputedRow, E extends object>(
  rows: readonly R[],
  { args, sort, counts = null }: { args: ConnectionArgs; sort: string; counts?: CountPair | null },
  toEdges: (rows: readonly R[]) => Promise<E[]>,
): Promise<Page<E & { cursor: string }>> {
  const first = checkedFirst(args.first);
  const after = checkedCursor(args.after, sort);
  const left = after ? rows.filter((row) => byPlace(after, row) < 0 && row.id !== after.id) : rows;
  const shown = left.slice(0, first);
  const edges = (await toEdges(shown)).map((edge, at) => {
    const { key, id } = shown[at] as R;
    return { ...edge, cursor: encodeCursor({ sort, key, id }) };
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: left.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    countAll: async () => rows.length,
    countPair: async () => counts,
  };
}
