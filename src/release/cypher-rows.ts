import type { Properties, Scalar, Value } from '../graph/values.js';

// Signs that a reader sees, and that no text of a dataset has a use for.
/** Stands between two rows. */
export const ROW_END = '␞';
/** Stands between two fields of a row. */
export const FIELD_END = '␟';
/** Stands before a list and behind each of its items: so no list, an empty one and an empty item differ. */
const ITEM_END = '␝';

/** A property of all rows of one statement. */
export interface Column {
  readonly name: string;
  /** The value that every row has; undefined where they differ. */
  readonly constant?: Scalar;
  /** Cypher that makes the value from the text of a field. */
  readonly unpack: (field: string) => string;
}

/** The properties that any of the rows has. */
export function columnsOf(rows: readonly Properties[]): Column[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return names.flatMap((name) => {
    const values = rows.map((row) => row[name] ?? null);
    const given = values.find((value) => value !== null);
    if (given === undefined) return [];
    const constant = typeof given !== 'object' && values.every((value) => value === given) ? given : undefined;
    return [{ name, unpack: unpacking(values), ...(constant !== undefined && { constant }) }];
  });
}

/** A row as text: its ends, then what differs from row to row. */
export const packed = (ends: readonly string[], columns: readonly Column[], row: Properties): string =>
  [...ends, ...columns.map(({ name }) => fieldText(row[name] ?? null))].join(FIELD_END);

function fieldText(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'object') return itemText(value);
  return ITEM_END + value.map((item) => itemText(item) + ITEM_END).join('');
}

function itemText(value: Scalar): string {
  const text = String(value);
  const sign = [ROW_END, FIELD_END, ITEM_END].find((mark) => text.includes(mark));
  if (sign) throw new Error(`"${text.slice(0, 80)}" holds ${sign}, which the Cypher file needs for itself.`);
  return text;
}

/** Numbers of the model are whole; an empty field is no value. */
function unpacking(values: readonly Value[]): Column['unpack'] {
  const given = values.filter((value) => value !== null);
  const lists = given.filter((value) => typeof value === 'object');
  const items = given.flat() as Scalar[];
  const type = typeof (items[0] ?? '');
  if ((lists.length !== 0 && lists.length !== given.length) || items.some((item) => typeof item !== type))
    throw new Error(`A property of the graph must be of one type: ${JSON.stringify(items[0])} stands beside others.`);
  const one = type === 'number' ? 'toInteger' : type === 'boolean' ? 'toBoolean' : undefined;
  if (lists.length === 0) return (field) => (one ? `${one}(${field})` : `CASE WHEN ${field} <> '' THEN ${field} END`);
  return (field) => {
    const split = `split(${field}, '${ITEM_END}')[1..-1]`;
    return `CASE WHEN ${field} <> '' THEN ${one ? `[item IN ${split} | ${one}(item)]` : split} END`;
  };
}
