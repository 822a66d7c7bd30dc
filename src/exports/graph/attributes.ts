import { HIDDEN_KEYS } from '../answer/keys.js';
import { extended } from '../answer/lists.js';
import type { Shape } from '../answer/shape.js';
import type { Thing } from '../answer/walk.js';
import type { Attribute } from './graph-document.js';
import { ID_KEY, NAME_KEY, TYPE_KEY } from './identities.js';

const OURS = new Set([...HIDDEN_KEYS, TYPE_KEY, ID_KEY, NAME_KEY]);
/** The id of a thing is that of its node, and its type the kind. */
const isOwnId = ({ name }: Shape, { inThing }: Gathered, base: string): boolean =>
  name === '__typename' || (inThing && base === '' && name === 'id');

/** True where an object of an answer is a thing with an id of its own. */
export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && typeof (value as Thing)[ID_KEY] === 'string';

/**
 * What an object of an answer says of itself, by dotted names: its scalars, those of the objects within
 * it, and the ids of things that it names. A thing within a thing is a node of its own and is left out.
 */
export function attributesOf(shape: Shape, thing: Thing, base: string, except: readonly string[] = []) {
  const found = new Map<string, Attribute[]>();
  const lists = new Set<string>();
  gather(shape, thing, base, { found, lists, inThing: isThing(thing), except: new Set(except) });
  return Object.fromEntries(
    [...found].map(([name, values]): [string, Attribute] => [
      name,
      lists.has(name) ? values.map((value) => (value === null ? '' : String(value))) : (values[0] ?? null),
    ]),
  );
}

interface Gathered {
  readonly found: Map<string, Attribute[]>;
  readonly lists: Set<string>;
  readonly inThing: boolean;
  readonly except: ReadonlySet<string>;
}

function gather(shape: Shape, thing: Thing, base: string, into: Gathered, listed = false): void {
  for (const field of shape.fields) {
    if (OURS.has(field.key) || field.role === 'paging' || into.except.has(field.key)) continue;
    if (isOwnId(field, into, base)) continue;
    const isList = listed || field.isList;
    const name = extended(base, field);
    const value = thing[field.key];
    for (const item of Array.isArray(value) ? value : [value ?? null]) {
      if (field.fields.length > 0 && item !== null && !isThing(item))
        gather(field, item, name, { ...into, except: new Set() }, isList);
      else if (field.fields.length === 0 || (isThing(item) && !into.inThing)) {
        into.found.set(name, [...(into.found.get(name) ?? []), isThing(item) ? (item[ID_KEY] as string) : item]);
        if (isList) into.lists.add(name);
      }
    }
  }
}

const DATES = {
  begin: ['from', 'since', 'founded', 'adopted', 'date', 'year'],
  end: ['to', 'until', 'ended'],
} as const;

/** When something began or ended, by the names that the schema has for it. */
export function dateOf(attributes: Readonly<Record<string, Attribute>>, which: keyof typeof DATES): string | null {
  const name = DATES[which].find((one) => attributes[one] != null && !Array.isArray(attributes[one]));
  return name === undefined ? null : String(attributes[name]);
}
