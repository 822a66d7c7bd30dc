import { encodeCursor, type Position } from '../../lib/cursor.js';
import type { ConnectionArgs } from './connection.args.js';
import type { PageInfo } from './connection.type.js';
import { checkedCursor, checkedFirst } from './list.service.js';

/** An order of rows that an analysis works out: its name, and the place of a row, by falling key and then by id. */
export interface RowOrder<T> {
  readonly sort: string;
  readonly key: (row: T) => number;
  readonly id: (row: T) => string;
}

export interface RowPage<T> {
  readonly rows: readonly { readonly row: T; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
}

/**
 * One page of rows that are at hand already, in their order.
 *
 * @throws ServiceError BAD_USER_INPUT for `first` or `after` outside what the list takes.
 */
export function pageOfRows<T>(rows: readonly T[], args: ConnectionArgs, order: RowOrder<T>): RowPage<T> {
  const first = checkedFirst(args.first);
  const after = checkedCursor(args.after, order.sort);
  const rest = after ? rows.filter((row) => follows(order, row, after)) : rows;
  const shown = rest.slice(0, first).map((row) => ({
    row,
    cursor: encodeCursor({ sort: order.sort, key: order.key(row), id: order.id(row) }),
  }));
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

const follows = <T>(order: RowOrder<T>, row: T, { key, id }: Position): boolean =>
  order.key(row) < Number(key) || (order.key(row) === Number(key) && order.id(row) > id);
