import type { Thing } from '../answer/walk.js';
import { type Atom, atom } from './cells.js';
import type { Column } from './columns.js';

/** A member of a JSON object that stands for a row, or for an item of a list within one. */
export interface Member {
  readonly key: string;
  /** Response keys that lead to it from what it is a member of. */
  readonly path: readonly string[];
  /** What each item of a list of objects has; null where the values are plain. */
  readonly items: readonly Member[] | null;
  /** How many steps of the list's path lead to its thing. */
  readonly depth: number;
}

/**
 * The columns of a table as members of objects: columns that go through one list become members of its
 * items, so that what belongs to an item stays with it.
 */
export const membersOf = (columns: readonly Column[]): Member[] => within(columns, 0, { steps: 0, name: '' });

type List = Column['lists'][number];

function within(columns: readonly Column[], level: number, above: List): Member[] {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const steps = column.lists[level]?.steps ?? column.path.length;
    const place = JSON.stringify([column.depth, ...column.path.slice(0, steps)]);
    groups.set(place, [...(groups.get(place) ?? []), column]);
  }
  return distinct(
    [...groups.values()].map((group): Member => {
      const [{ name, path, lists, depth }] = group as [Column];
      const list = lists[level];
      const key = beneath(above, list ?? { steps: path.length, name }, path);
      const way = path.slice(above.steps, list?.steps ?? path.length);
      return { key, path: way, items: list ? within(group, level + 1, list) : null, depth };
    }),
  );
}

/** The name of a list or a column as seen from an item of the list above it. */
function beneath(above: List, { steps, name }: List, path: readonly string[]): string {
  if (above.steps === 0) return name;
  const isShort = name.startsWith(`${above.name}.`) && name !== path.slice(0, steps).join('.');
  return isShort ? name.slice(above.name.length + 1) : path.slice(above.steps, steps).join('.');
}

/** Two lists may bear one name, those of an edge and of its node: both then bear their full paths. */
function distinct(members: readonly Member[]): Member[] {
  const count = new Map<string, number>();
  for (const { key } of members) count.set(key, (count.get(key) ?? 0) + 1);
  return members.map((member) => (count.get(member.key) === 1 ? member : { ...member, key: member.path.join('.') }));
}

type Value = Atom | readonly (Value | null)[] | { readonly [key: string]: Value };

/** An object with the members that a thing has. */
export const recordOf = (members: readonly Member[], thingAt: (depth: number) => unknown): { [key: string]: Value } =>
  Object.fromEntries(members.map(({ key, path, items, depth }) => [key, cellOf(items, valueAt(thingAt(depth), path))]));

function cellOf(items: readonly Member[] | null, value: unknown): Value {
  if (!Array.isArray(value)) return items ? null : atom(value);
  return value.map((item) => (items && item !== null ? recordOf(items, () => item) : atom(item)));
}

const valueAt = (thing: unknown, path: readonly string[]): unknown =>
  path.reduce((value: unknown, key) => (value == null ? null : (value as Thing)[key]), thing);
