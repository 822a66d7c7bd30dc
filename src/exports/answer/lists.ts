import { badInput } from '../../errors.js';
import type { Role, Shape } from './shape.js';

/** A list of things in an answer, by which a table can be made. */
export interface AnswerList {
  /** Response keys joined by dots, without the plumbing of edges, nodes and rows: `process.members`. */
  readonly name: string;
  /** The fields that lead to it, the list itself last. */
  readonly path: readonly Shape[];
}

/** Every list of things in an answer, those nearest to the root first, then in the order of the document. */
export function listsOf(root: Shape): AnswerList[] {
  const lists: AnswerList[] = [];
  let level: AnswerList[] = [{ name: '', path: [root] }];
  while (level.length > 0) {
    const next: AnswerList[] = [];
    for (const { name, path } of level)
      for (const field of (path.at(-1) as Shape).fields) {
        if (field.fields.length === 0 || field.role === 'paging') continue;
        const inner = { name: extended(name, field), path: [...path, field] };
        if (field.isList) lists.push(inner);
        next.push(inner);
      }
    level = next;
  }
  return lists.map(({ name, path }) => ({ name, path: path.slice(1) }));
}

const PLUMBING: ReadonlySet<Role> = new Set<Role>(['edges', 'node', 'rows']);

/** A dotted name with one more step; the plumbing of a list adds none. */
export const extended = (name: string, { key, role }: Pick<Shape, 'key' | 'role'>): string =>
  PLUMBING.has(role) ? name : name === '' ? key : `${name}.${key}`;

/**
 * The list that makes the rows: the one named, else the first. Null where the answer has none: then
 * the answer is one row.
 *
 * @throws ServiceError BAD_USER_INPUT for a name that no list has, with the names that are there.
 */
export function chosenList(root: Shape, name?: string | null): AnswerList | null {
  const lists = listsOf(root);
  if (name == null) return lists[0] ?? null;
  const list = lists.find((one) => one.name === name);
  if (list) return list;
  const known = lists.map((one) => one.name).join(', ');
  throw badInput(
    known === ''
      ? `list: this answer holds no list, so there is no "${name}": leave list out.`
      : `list: this answer holds no list "${name}". It has: ${known}.`,
  );
}
