import { listText } from '../table/csv.js';
import type { Attribute } from './graph-document.js';

/** Types that both formats have; `long` is a whole number beyond 32 bits. */
export type ColumnType = 'integer' | 'long' | 'double' | 'boolean' | 'string';

/** One attribute that nodes or links have, as a file declares it. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** Something that has attributes beside those that the format itself provides. */
type Attributed = Readonly<Record<string, Attribute | undefined>>;

const LARGEST_INTEGER = 2 ** 31 - 1;
/** From narrow to wide: a column of several types of numbers has the widest of them. */
const NUMBERS: readonly ColumnType[] = ['integer', 'long', 'double'];

/**
 * The columns that hold all attributes of all things, in the order in which they first come up. A
 * column whose values are of several types is text; one without any value is left out.
 */
export function columnsOf(things: Iterable<Attributed>): Column[] {
  const types = new Map<string, ColumnType>();
  for (const thing of things)
    for (const [name, value] of Object.entries(thing))
      if (isGiven(value)) {
        const [known, type] = [types.get(name), typeOf(value)];
        types.set(name, known === undefined ? type : widest(known, type));
      }
  return [...types].map(([name, type]) => ({ name, type }));
}

/** Whether there is anything to write: not for null, nor for an empty list. */
export const isGiven = (value: Attribute | undefined): value is NonNullable<Attribute> =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** A value as the text of a file. */
export const valueText = (value: NonNullable<Attribute>): string =>
  typeof value === 'object' ? listText(value) : typeof value === 'number' ? numberText(value) : String(value);

/** As XML Schema spells the numbers that have no digits. */
const numberText = (value: number): string => String(value).replace('Infinity', 'INF');

function typeOf(value: NonNullable<Attribute>): ColumnType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value !== 'number') return 'string';
  if (!Number.isSafeInteger(value)) return 'double';
  return Math.abs(value) <= LARGEST_INTEGER ? 'integer' : 'long';
}

function widest(one: ColumnType, other: ColumnType): ColumnType {
  if (one === other) return one;
  const wider = Math.max(NUMBERS.indexOf(one), NUMBERS.indexOf(other));
  return NUMBERS.includes(one) && NUMBERS.includes(other) ? (NUMBERS[wider] as ColumnType) : 'string';
}

/**
 * Attributes beside the fields that a format keeps for itself. One that has the name of such a field
 * is called `attribute.` and that name, so that neither covers the other.
 */
export const beside = <F extends Attributed>(fields: F, given: Readonly<Record<string, Attribute>>): Attributed =>
  // Without a prototype: an attribute may be called "constructor".
  Object.assign(
    Object.create(null),
    fields,
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [Object.hasOwn(fields, name) ? `attribute.${name}` : name, value]),
    ),
  );
