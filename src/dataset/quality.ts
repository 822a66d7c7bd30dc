import { type Agreement, agreementOf } from '../lib/agreement.js';
import { groupBy } from '../lib/group.js';
import { type Certainty, certaintyIn } from '../lib/spans.js';
import { BELONGING, CONFIDENCES, RCP_FAMILY, words } from '../model/vocabularies.js';
import { DatasetIndex } from './dataset-index.js';
import { partySpells } from './parties.rules.js';
import type { CheckedDataset } from './read.js';
import { spansOfMembership, spansOfParty, spansOfPeriod } from './row-spans.js';
import { type Dataset, TABLES, type TableKey } from './tables/index.js';

export interface CountedRows {
  readonly table: string;
  readonly rows: number;
  /** Rows by what the best of their sources is worth; empty for tables without sources. */
  readonly confidence: Readonly<Record<string, number>>;
  /** Rows that rest on one source alone. */
  readonly singleSource: number;
}

export interface ComparedCount {
  readonly subject: string;
  readonly counted: string;
  readonly year: number;
  readonly stated: number;
  readonly certain: number;
  readonly withPossible: number;
}

/** Certain and possible rows of a kind in the reference year. */
export interface CertaintyPair {
  readonly what: string;
  readonly certain: number;
  readonly withPossible: number;
}

/** What can be said of a dataset as a whole. */
export interface QualityReport {
  readonly year: number;
  readonly counts: readonly CountedRows[];
  readonly certainty: readonly CertaintyPair[];
  readonly undated: readonly { readonly what: string; readonly ids: readonly string[] }[];
  readonly disagreements: number;
  readonly agreement: readonly ({ readonly property: string } & Agreement)[];
  readonly compared: readonly ComparedCount[];
  /** Statements on migrant rights that rest on general knowledge alone. */
  readonly ungrounded: readonly string[];
}

/** Works the report out; pure, and the same for the same dataset. */
export function qualityOf({ tables, descriptor }: CheckedDataset): QualityReport {
  const index = new DatasetIndex(tables);
  const year = descriptor.referenceYear;
  return {
    year,
    counts: Object.keys(TABLES).map((key) => countRows(tables, key as TableKey, index)),
    certainty: certaintyPairs(tables, index, year),
    undated: [...undatedFacts(tables), unsureParticipants(tables, index, year)],
    disagreements: tables.disagreements.length,
    agreement: agreements(tables),
    compared: comparedCounts(tables, index),
    ungrounded: tables.mandateStatements
      .filter(({ mandate, sources }) => mandate.endsWith('--migrant-rights') && index.confidence(sources) === 'low')
      .map(({ id }) => id),
  };
}

function countRows(tables: Dataset, key: TableKey, index: DatasetIndex): CountedRows {
  const sourced = (tables[key] as readonly object[]).flatMap((row) =>
    'sources' in row && Array.isArray(row.sources) && row.sources.length > 0 ? [row.sources as string[]] : [],
  );
  const grades =
    key === 'codings'
      ? tables.codings.map((row) => index.confidenceOfCoding(row))
      : sourced.map((sources) => index.confidence(sources));
  const graded = groupBy(grades, (grade) => grade);
  return {
    table: TABLES[key].name,
    rows: tables[key].length,
    confidence: Object.fromEntries(words(CONFIDENCES).map((grade) => [grade, graded.get(grade)?.length ?? 0])),
    singleSource: sourced.filter((sources) => sources.length === 1).length,
  };
}

/** For each thing the surer of its certainties; things that did not hold are left out. */
function surest(found: Iterable<readonly [id: string, certainty: Certainty | null]>): ReadonlyMap<string, Certainty> {
  const best = new Map<string, Certainty>();
  for (const [id, certainty] of found) if (certainty !== null && best.get(id) !== 'CERTAIN') best.set(id, certainty);
  return best;
}

const pairOf = (what: string, found: ReadonlyMap<string, Certainty>): CertaintyPair => ({
  what,
  certain: [...found.values()].filter((certainty) => certainty === 'CERTAIN').length,
  withPossible: found.size,
});

/** Members of the United Nations that took part in a process of these kinds in a year. */
function participants(tables: Dataset, index: DatasetIndex, year: number, kinds: readonly string[]) {
  const family = new Set(tables.processes.filter((row) => kinds.includes(row.kind)).map((row) => row.id));
  const unMembers = new Set(
    tables.states.filter((row) => row.un_member_since !== null && row.un_member_since <= year).map((row) => row.id),
  );
  return surest(
    tables.memberships
      .filter((row) => BELONGING.includes(row.role) && unMembers.has(row.member) && family.has(row.body))
      .map((row) => [row.member, certaintyIn(spansOfMembership(row, index), year)] as const),
  );
}

function unsureParticipants(tables: Dataset, index: DatasetIndex, year: number) {
  const found = participants(tables, index, year, RCP_FAMILY);
  return {
    what: `UN members whose part in an RCP or inter-regional forum in ${year} is possible only`,
    ids: [...found].flatMap(([id, certainty]) => (certainty === 'POSSIBLE' ? [id] : [])).sort(),
  };
}

function certaintyPairs(tables: Dataset, index: DatasetIndex, year: number): CertaintyPair[] {
  const belonging = tables.memberships
    .filter((row) => BELONGING.includes(row.role))
    .map((row) => ({ ...row, certainty: certaintyIn(spansOfMembership(row, index), year) }));
  const mandates = tables.mandatePeriods.map(
    (row) => [row.mandate, certaintyIn(spansOfPeriod(row, index), year)] as const,
  );
  return [
    pairOf('memberships', surest(belonging.map((row, at) => [String(at), row.certainty] as const))),
    pairOf('mandates', surest(mandates)),
    pairOf('UN members in an RCP', participants(tables, index, year, ['regional-consultative-process'])),
    pairOf('UN members in an RCP or inter-regional forum', participants(tables, index, year, RCP_FAMILY)),
  ];
}

function undatedFacts({ memberships, mandatePeriods, organisations, processes, events }: Dataset) {
  const without = <R>(rows: readonly R[], undated: (row: R) => boolean, name: (row: R) => string) =>
    rows.filter(undated).map(name);
  return [
    {
      what: 'memberships without any date',
      ids: without(
        memberships,
        (row) => row.from === null && row.to === null && row.observed.length === 0,
        (row) => `${row.member}--${row.body}--${row.role}`,
      ),
    },
    {
      what: 'mandates without any date',
      ids: without(
        mandatePeriods,
        (row) => row.from === null && row.observed.length === 0,
        (row) => row.mandate,
      ),
    },
    {
      what: 'mandates without a beginning',
      ids: without(
        mandatePeriods,
        (row) => row.number === 1 && row.from === null,
        (row) => row.mandate,
      ),
    },
    {
      what: 'actors without a founding year',
      ids: without(
        [...organisations, ...processes],
        (row) => row.founded === null,
        (row) => row.id,
      ),
    },
    {
      what: 'events without a date',
      ids: without(
        events,
        (row) => row.date === null,
        (row) => row.id,
      ),
    },
  ];
}

/** How far the two codings of the mandates agree, before any difference was settled. */
const agreements = ({ doubleCodings }: Dataset) =>
  (['strength', 'reach', 'authority'] as const).map((property) => ({
    property,
    ...agreementOf(doubleCodings.map((row) => [row[`first_${property}`] ?? '', row[`second_${property}`] ?? ''])),
  }));

function comparedCounts(tables: Dataset, index: DatasetIndex): ComparedCount[] {
  const states = new Set(tables.states.map((row) => row.id));
  const members = groupBy(
    tables.memberships.filter((row) => BELONGING.includes(row.role)),
    (row) => row.body,
  );
  const actions = groupBy(tables.treatyActions, (row) => row.instrument);
  const instruments = new Map(tables.instruments.map((row) => [row.id, row]));
  const found = (subject: string, counted: string, year: number) => {
    if (counted === 'parties')
      return surest(
        [...groupBy(actions.get(subject) ?? [], (row) => row.state)].flatMap(([state, rows]) =>
          partySpells(rows, instruments.get(subject)?.records_until ?? null).map(
            (spell) =>
              [state, certaintyIn(spansOfParty(spell, instruments.get(subject)?.adopted ?? null), year)] as const,
          ),
        ),
      );
    return surest(
      (members.get(subject) ?? [])
        .filter((row) => counted === 'members' || states.has(row.member))
        .map((row) => [row.member, certaintyIn(spansOfMembership(row, index), year)] as const),
    );
  };
  return tables.statedCounts.flatMap(({ subject, counted, count, year }) => {
    if (year === null) return [];
    const { certain, withPossible } = pairOf(subject, found(subject, counted, year));
    return [{ subject, counted, year, stated: count, certain, withPossible }];
  });
}
