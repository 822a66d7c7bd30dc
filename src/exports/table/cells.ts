import type { Row } from '../answer/walk.js';
import type { Column } from './columns.js';
import type { Cell } from './csv.js';

export type Atom = string | number | boolean | null;

/** The cells of a row, in the order of the columns. */
export const cellsOf = (row: Row, columns: readonly Column[]): Cell[] =>
  columns.map(({ path, depth, isList }) => {
    const values = valuesAt(row[depth], path);
    return isList ? values : (values[0] ?? null);
  });

/**
 * The values at the end of a path, through whatever lists lie on it, in their order. What is null in a
 * list stays, so that the columns of one list stay side by side.
 */
function valuesAt(thing: unknown, path: readonly string[], at = 0): Atom[] {
  if (Array.isArray(thing)) return thing.flatMap((item) => valuesAt(item, path, at));
  if (at === path.length) return [atom(thing)];
  if (thing === null || thing === undefined) return [null];
  return valuesAt((thing as Record<string, unknown>)[path[at] as string], path, at + 1);
}

/** A plain value; an object that is one value stands as its JSON. */
export function atom(value: unknown): Atom {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : (value as Atom);
}
