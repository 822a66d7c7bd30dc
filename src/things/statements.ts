import type { Fact, Row } from './kind.js';
import { citedBy, inWords, refOf } from './names.js';
import { type Statement, type StatementParts, statement } from './statement.js';
import type { ReadList, Thing } from './thing.js';

/** What the schema states about a thing itself: its name, its fields, its time. */
export function factStatements({ kind, name, node }: Thing): Statement[] {
  const own = citedBy(node);
  const facts = kind.facts.flatMap((fact) =>
    [node[fact.field] ?? []].flat().map((value: Row) => {
      const cited = fact.sourcesField ? citedBy({ sources: node[fact.sourcesField] }) : own;
      return statement(fact.field, { ...cited, ...partsOf(fact, value) });
    }),
  );
  const named = typeof node.name === 'string' ? [statement('name', { ...own, value: name })] : [];
  return [...named, ...facts, ...timeOf({ kind, node })];
}

/** What the rows of one of its lists state. */
export const listStatements = ({ id }: Thing, { list, rows }: ReadList): Statement[] =>
  rows.flatMap((row) => list.read(row, id).map((parts) => statement(list.property, parts)));

/** Everything that is stated about a thing, in the order of its page. */
export const thingStatements = (thing: Thing): Statement[] => [
  ...factStatements(thing),
  ...thing.lists.flatMap((list) => listStatements(thing, list)),
];

function partsOf(fact: Fact, value: Row): StatementParts {
  if (fact.type) return { value, other: { id: slugOf(value), type: fact.type, name: inWords(value) } };
  return fact.selection ? { other: refOf(value) } : { value };
}

/** The id behind a word of the schema that stands for a thing: `NORMATIVE_OVERSIGHT` → `normative-oversight`. */
const slugOf = (word: string): string => word.toLowerCase().replaceAll('_', '-');

function timeOf({ kind: { time }, node }: Pick<Thing, 'kind' | 'node'>): Statement[] {
  if (!time) return [];
  const from = time.from.map((field) => node[field]).find((year) => year !== null) ?? null;
  const parts = { from, to: node[time.to], certainty: node.certainty, dated: true };
  return [statement(time.property, { ...citedBy(node), ...parts })];
}
