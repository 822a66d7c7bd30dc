import { ACTS } from '../model/vocabularies.js';
import type { Remark, Rule } from './editorial.rules.js';
import { NODES } from './projection.nodes.js';
import { type Existence, yearOf } from './spans.rules.js';
import type { Table } from './table.js';
import { type Dataset, TABLES, type TableKey } from './tables/index.js';

/** The editorial rules that look across tables: ends that exist together, and nothing that stands alone. */
export const COHERENCE_RULES: readonly Rule[] = [
  membershipsExist,
  relationsExist,
  mandatesExist,
  nothingAlone,
  derivedIdsDiffer,
];

const existences = ({ organisations, processes }: Dataset): ReadonlyMap<string, Existence> =>
  new Map([...organisations, ...processes].map((row) => [row.id, { from: row.founded, to: row.ended }]));

/** False where a fact can hold in no year, since its ends never existed together. */
function possible(from: number | null, to: number | null, ends: readonly (Existence | undefined)[]): boolean {
  const spans = [{ from, to }, ...ends];
  // Dates out of order are a finding of their own.
  if (spans.some((span) => span?.from != null && span.to != null && span.to < span.from)) return true;
  const first = Math.max(from ?? 0, ...ends.map((end) => end?.from ?? 0));
  const last = Math.min(to ?? 9999, ...ends.map((end) => end?.to ?? 9999));
  return first <= last;
}

function* membershipsExist(dataset: Dataset): Generator<Remark> {
  const existence = existences(dataset);
  for (const [index, row] of dataset.memberships.entries())
    if (!possible(yearOf(row.from), yearOf(row.to), [existence.get(row.member), existence.get(row.body)]))
      yield { table: 'memberships', index, column: 'from', message: 'holds in no year in which both ends existed' };
}

function* relationsExist(dataset: Dataset): Generator<Remark> {
  const existence = existences(dataset);
  for (const [index, row] of dataset.relations.entries())
    if (
      !ACTS.has(row.type) &&
      !possible(yearOf(row.since), yearOf(row.until), [existence.get(row.from), existence.get(row.to)])
    )
      yield { table: 'relations', index, column: 'since', message: 'holds in no year in which both ends existed' };
}

function* mandatesExist(dataset: Dataset): Generator<Remark> {
  const existence = existences(dataset);
  const actorOf = new Map(dataset.mandates.map((row) => [row.id, row.actor]));
  for (const [index, row] of dataset.mandatePeriods.entries())
    if (!possible(row.from, row.to, [existence.get(actorOf.get(row.mandate) ?? '')]))
      yield { table: 'mandatePeriods', index, column: 'from', message: 'holds in no year in which the actor existed' };
}

const THINGS = ['organisations', 'processes', 'instruments', 'states'] as const;

/** A thing that no other row names tells nobody anything. */
function* nothingAlone(dataset: Dataset): Generator<Remark> {
  const named = new Set<string>();
  for (const [key, { fields }] of Object.entries(TABLES) as [TableKey, Table][]) {
    const columns = Object.keys(fields).filter((column) => fields[column]?.references.length);
    for (const row of dataset[key] as readonly Readonly<Record<string, unknown>>[])
      for (const column of columns) for (const id of [row[column]].flat()) named.add(id as string);
  }
  for (const table of THINGS)
    for (const [index, { id }] of dataset[table].entries())
      if (!named.has(id)) yield { table, index, column: 'id', message: 'no other row names it' };
}

/** Rows without an id of their own get one made of their cells: it must tell them apart. */
function* derivedIdsDiffer(dataset: Dataset): Generator<Remark> {
  for (const { table, id } of NODES) {
    if (!id) continue;
    const seen = new Set<string>();
    for (const [index, row] of dataset[table].entries()) {
      const own = id(row as never);
      const column = TABLES[table].key[0] as string;
      if (seen.has(own))
        yield { table, index, column, message: `differs too little from another row: both are "${own}"` };
      seen.add(own);
    }
  }
}
