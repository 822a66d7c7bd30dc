import { COHERENCE_RULES } from './coherence.rules.js';
import { RECORD_RULES } from './records.rules.js';
import { type Dating, yearOf } from './spans.rules.js';
import type { Dataset } from './tables/index.js';

/** A finding of an editorial rule, by position in the table; the reader turns it into a row number. */
export interface Remark {
  readonly table: keyof Dataset;
  readonly index: number;
  readonly column: string;
  readonly message: string;
}

export type Rule = (dataset: Dataset) => Iterable<Remark>;

/** Every rule beyond the form of single cells: what makes the rows a dataset that can be cited. */
export const EDITORIAL_RULES: readonly Rule[] = [
  datesInOrder,
  observationsInside,
  mandateIds,
  mandatesGrounded,
  absenceHasNoForm,
  normativeSupervision,
  classesDeny,
  periodsInSequence,
  gapScopes,
  sourcesAreCited,
  aliasesAreFree,
  withdrawnIdsAreFree,
  sourceIds,
  ...RECORD_RULES,
  ...COHERENCE_RULES,
];

function* datesInOrder({
  organisations,
  processes,
  memberships,
  relations,
  mandatePeriods,
  mandateStatements,
}: Dataset): Generator<Remark> {
  const pairs = [
    ['organisations', organisations.map((row) => [row.founded, row.ended]), 'ended'],
    ['processes', processes.map((row) => [row.founded, row.ended]), 'ended'],
    ['memberships', memberships.map((row) => [row.from, row.to]), 'to'],
    ['relations', relations.map((row) => [row.since, row.until]), 'until'],
    ['mandatePeriods', mandatePeriods.map((row) => [row.from, row.to]), 'to'],
    ['mandateStatements', mandateStatements.map((row) => [row.from, row.to]), 'to'],
  ] as const;
  for (const [table, rows, column] of pairs)
    for (const [index, [from, to]] of rows.entries())
      if (from != null && to != null && isBefore(String(to), String(from)))
        yield { table, index, column, message: `${to} is before the beginning, ${from}` };
}

/** ISO dates of unequal precision are compared as far as both are known. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function* observationsInside({ memberships, relations, mandatePeriods }: Dataset): Generator<Remark> {
  const outside = ({ from, to, observed }: Pick<Dating, 'from' | 'to' | 'observed'>) =>
    observed.filter((year) => (from !== null && year < from) || (to !== null && year > to));
  for (const [index, row] of memberships.entries())
    for (const year of outside({ from: yearOf(row.from), to: yearOf(row.to), observed: row.observed }))
      yield { table: 'memberships', index, column: 'observed', message: `${year} lies outside from and to` };
  for (const [index, { from, observed, not_before: first }] of memberships.entries())
    for (const year of [yearOf(from), ...observed])
      if (first !== null && year !== null && year < first)
        yield { table: 'memberships', index, column: 'not_before', message: `${year} lies before it` };
  for (const [index, row] of relations.entries())
    for (const year of outside({ from: yearOf(row.since), to: yearOf(row.until), observed: row.observed }))
      yield { table: 'relations', index, column: 'observed', message: `${year} lies outside since and until` };
  for (const [index, row] of mandatePeriods.entries())
    for (const year of outside(row))
      yield { table: 'mandatePeriods', index, column: 'observed', message: `${year} lies outside from and to` };
}

function* mandateIds({ mandates }: Dataset): Generator<Remark> {
  for (const [index, row] of mandates.entries()) {
    const expected = `${row.actor}--${row.function}--${row.issue_area}`;
    if (row.id !== expected) yield { table: 'mandates', index, column: 'id', message: `must be "${expected}"` };
  }
}

function* mandatesGrounded({ mandates, mandatePeriods, mandateStatements }: Dataset): Generator<Remark> {
  const coded = new Set(mandatePeriods.map((row) => row.mandate));
  const stated = new Set(mandateStatements.map((row) => row.mandate));
  for (const [index, { id }] of mandates.entries()) {
    if (!coded.has(id)) yield { table: 'mandates', index, column: 'id', message: 'has no row in mandate-periods.csv' };
    if (!stated.has(id))
      yield { table: 'mandates', index, column: 'id', message: 'has no row in mandate-statements.csv' };
  }
}

function* absenceHasNoForm({ mandatePeriods }: Dataset): Generator<Remark> {
  for (const [index, row] of mandatePeriods.entries())
    for (const column of ['reach', 'authority'] as const) {
      const absent = row.strength === 'none-stated';
      if (absent && row[column] !== null)
        yield { table: 'mandatePeriods', index, column, message: 'must be empty where the mandate is denied' };
      if (!absent && row[column] === null)
        yield { table: 'mandatePeriods', index, column, message: 'must not be empty' };
    }
}

/** Rule S2: a lead mandate of normative oversight is one of supervision that an act confers. */
function* normativeSupervision({ mandates, mandatePeriods }: Dataset): Generator<Remark> {
  const functionOf = new Map(mandates.map((row) => [row.id, row.function]));
  for (const [index, row] of mandatePeriods.entries()) {
    if (row.strength !== 'primary' || functionOf.get(row.mandate) !== 'normative-oversight') continue;
    if (row.authority !== 'supervision' || row.basis_kind !== 'act')
      yield {
        table: 'mandatePeriods',
        index,
        column: 'strength',
        message: 'primary normative oversight needs supervision conferred by an act (rule S2)',
      };
  }
}

function* classesDeny({ actorClasses, mandates, mandatePeriods }: Dataset): Generator<Remark> {
  const classes = new Set(actorClasses.map((row) => row.id));
  const ofClass = new Set(mandates.filter((row) => classes.has(row.actor)).map((row) => row.id));
  for (const [index, row] of mandatePeriods.entries())
    if (ofClass.has(row.mandate) && row.strength === 'primary')
      yield { table: 'mandatePeriods', index, column: 'strength', message: 'a class of actors holds no lead mandate' };
}

function* periodsInSequence({ mandatePeriods }: Dataset): Generator<Remark> {
  const last = new Map<string, { number: number; to: number | null }>();
  for (const [index, row] of mandatePeriods.entries()) {
    const before = last.get(row.mandate);
    if (row.number !== (before?.number ?? 0) + 1)
      yield {
        table: 'mandatePeriods',
        index,
        column: 'number',
        message: 'periods are numbered from 1 in the order of time',
      };
    if (before && (before.to === null || (row.from !== null && row.from < before.to)))
      yield { table: 'mandatePeriods', index, column: 'from', message: 'begins before the period above has ended' };
    last.set(row.mandate, { number: row.number, to: row.to });
  }
}

function* gapScopes({ gaps }: Dataset): Generator<Remark> {
  for (const [index, row] of gaps.entries()) {
    const scope = row.function === null ? 'system' : row.issue_area === null ? 'function' : 'cell';
    if (row.scope !== scope || (row.function === null && row.issue_area !== null))
      yield {
        table: 'gaps',
        index,
        column: 'scope',
        message: `"${row.scope}" does not fit the columns function and issue_area`,
      };
  }
}

function* sourcesAreCited(dataset: Dataset): Generator<Remark> {
  const cited = new Set<string>();
  for (const rows of Object.values(dataset))
    for (const row of rows) {
      if ('sources' in row) for (const source of row.sources) cited.add(source);
      if ('since_sources' in row) for (const source of row.since_sources) cited.add(source);
    }
  for (const [index, { id }] of dataset.sources.entries())
    if (!cited.has(id))
      yield { table: 'sources', index, column: 'id', message: 'no row of the dataset rests on this source' };
}

function* aliasesAreFree({ aliases, withdrawn: _, ...tables }: Dataset): Generator<Remark> {
  const ids = new Set(Object.values(tables).flatMap((rows) => rows.map((row) => ('id' in row ? row.id : ''))));
  for (const [index, row] of aliases.entries())
    if (row.kind === 'retired-id' && ids.has(row.alias))
      yield { table: 'aliases', index, column: 'alias', message: `"${row.alias}" is still the id of a row` };
}

/** That no other table has the id is checked with the keys: ids share one namespace. */
function* withdrawnIdsAreFree({ withdrawn, aliases }: Dataset): Generator<Remark> {
  const merged = new Set(aliases.filter((row) => row.kind === 'retired-id').map((row) => row.alias));
  for (const [index, { id }] of withdrawn.entries())
    if (merged.has(id))
      yield { table: 'withdrawn', index, column: 'id', message: `"${id}" leads to another thing in aliases.csv` };
}

function* sourceIds({ sources }: Dataset): Generator<Remark> {
  for (const [index, { id }] of sources.entries())
    if (!id.startsWith('src-')) yield { table: 'sources', index, column: 'id', message: 'must begin with src-' };
}
