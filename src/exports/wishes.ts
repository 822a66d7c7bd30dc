import { badInput } from '../errors.js';
import type { Wishes } from './answer/prepare.js';

/** Where to go from a bound on answers and files. */
export const WHOLE_DATASET = 'A release under /data/, where this service offers one, holds everything.';

/** The most rows of one table. */
export const MAX_EXPORT_ROWS = 50_000;

/** What somebody wants of a table besides its query, by the names of the address's parameters. */
export interface TableWishes extends Wishes {
  /** The most rows. */
  readonly rows: number;
}

/** Parameters of an address by which the rows of a table are chosen. */
export const ROW_WISHES = ['list', 'rows', 'sources'] as const;

/** Parameters of an address that are no variables of the query. */
export const WISH_NAMES = [...ROW_WISHES, 'format'] as const;

type Parameters = Readonly<Record<string, unknown>>;

/**
 * The wishes among the parameters of an address.
 *
 * @throws ServiceError BAD_USER_INPUT for what cannot be had.
 */
export function tableWishes({ list, rows, sources }: Parameters): TableWishes {
  return { list: list === undefined ? null : String(list), rows: rowLimit(rows), sources: isTrue('sources', sources) };
}

function rowLimit(given: unknown): number {
  if (given === undefined) return MAX_EXPORT_ROWS;
  const rows = /^\d+$/.test(String(given)) ? Number(given) : Number.NaN;
  if (rows >= 1 && rows <= MAX_EXPORT_ROWS) return rows;
  throw badInput(`rows must be a number from 1 to ${MAX_EXPORT_ROWS} (it is ${given}). ${WHOLE_DATASET}`);
}

function isTrue(name: string, given: unknown): boolean {
  if (given === undefined || given === 'false') return false;
  if (given === 'true') return true;
  throw badInput(`${name} must be true or false (it is ${String(given)}).`);
}
