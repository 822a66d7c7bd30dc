import { CUT_KEY, HIDDEN_KEYS } from '../answer/keys.js';
import { type AnswerList, extended } from '../answer/lists.js';
import type { Shape } from '../answer/shape.js';

/** One column: where its values stand, seen from the row or from one of the things around it. */
export interface Column {
  readonly name: string;
  /** Response keys from its thing to the value. */
  readonly path: readonly string[];
  /** True where lists lie on the way: the cell is a list. */
  readonly isList: boolean;
  /** The lists of objects on the way, outermost first: how many steps lead into each, and its dotted name. */
  readonly lists: readonly { readonly steps: number; readonly name: string }[];
  /** How many steps of the list's path lead to its thing; the row itself has them all. */
  readonly depth: number;
}

/**
 * The columns of a table: first those of the row, in the order of the document, then those of the
 * things that the list stands in, outermost first. The document alone decides them, never the data.
 */
export function columnsOf(root: Shape, list: AnswerList | null): Column[] {
  const path = list?.path ?? [];
  const own = distinct(columnsWithin(path.at(-1) ?? root, { base: '', depth: path.length }));
  const around = path.flatMap((step, depth) => {
    const thing = depth === 0 ? root : (path[depth - 1] as Shape);
    const besides = thing.fields.filter((field) => field !== step && !holdsList(field));
    return columnsWithin({ ...thing, fields: besides }, { base: path.slice(0, depth).reduce(extended, ''), depth });
  });
  const taken = new Set(own.map(({ name }) => name));
  return [...own, ...distinct(around).map((one) => (taken.has(one.name) ? { ...one, name: `of.${one.name}` } : one))];
}

/** Lists beside the one that makes the rows would stand in each row again: they are tables of their own. */
const holdsList = (field: Shape): boolean =>
  (field.isList && field.fields.length > 0) || field.fields.some((inner) => holdsList(inner));

interface Candidate extends Column {
  /** The name with edges and nodes in it, for where the short one is not enough. */
  readonly full: string;
}

interface Place {
  /** Name of the thing whose columns these are. */
  readonly base: string;
  readonly depth: number;
}

function columnsWithin(thing: Shape, place: Place): Candidate[] {
  const walk = (
    inner: Shape,
    name: string,
    path: readonly string[],
    isList: boolean,
    lists: Column['lists'],
  ): Candidate[] =>
    inner.fields.flatMap((field): Candidate[] => {
      if (HIDDEN_KEYS.has(field.key)) return [];
      const here = [...path, field.key];
      const column = (short: string, steps: readonly string[], listed: boolean): Candidate => ({
        name: dotted(name, short),
        full: dotted(place.base, steps.join('.')),
        path: steps,
        isList: listed,
        lists,
        depth: place.depth,
      });
      if (field.key === CUT_KEY) return [column('cut', [...here, 'hasNextPage'], isList)];
      if (field.role === 'paging') return [];
      const listed = isList || field.isList;
      if (field.fields.length === 0) return [column(field.key, here, listed)];
      const longer = extended(name, field);
      const through = field.isList ? [...lists, { steps: here.length, name: longer }] : lists;
      return walk(field, longer, here, listed, through);
    });
  return walk(thing, place.base, [], false, []);
}

const dotted = (name: string, key: string): string => (name === '' ? key : `${name}.${key}`);

/** Columns that would bear one name bear their full paths instead. */
function distinct(candidates: readonly Candidate[]): Column[] {
  const count = new Map<string, number>();
  for (const { name } of candidates) count.set(name, (count.get(name) ?? 0) + 1);
  return candidates.map(({ full, ...column }) => ({
    ...column,
    name: (count.get(column.name) ?? 0) > 1 ? full : column.name,
  }));
}
