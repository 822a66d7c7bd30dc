import type { Properties } from '../graph/values.js';
import { ACTS } from '../model/vocabularies.js';
import type { DatasetIndex } from './dataset-index.js';
import { existenceSpans, spansOf, yearOf } from './spans.rules.js';
import type { Row } from './table.js';
import type { TABLES, TableKey } from './tables/index.js';

/** A column that becomes an edge from the row's node to the node it names, or back where reversed. */
export interface Link {
  readonly column: string;
  readonly type: string;
  readonly reverse?: true;
}

/** How the rows of one table become nodes. Columns turn into properties in camel case by themselves. */
export interface NodeProjection<K extends TableKey = TableKey> {
  readonly table: K;
  readonly labels: readonly string[];
  readonly id?: (row: Row<(typeof TABLES)[K]>) => string;
  readonly links?: readonly Link[];
  readonly more?: (row: Row<(typeof TABLES)[K]>, index: DatasetIndex) => Properties;
}

/** How the rows of one table become edges. */
export interface EdgeProjection<K extends TableKey = TableKey> {
  readonly table: K;
  readonly type: (row: Row<(typeof TABLES)[K]>) => string;
  readonly ends: (row: Row<(typeof TABLES)[K]>) => readonly [from: string, to: string];
  readonly id: (row: Row<(typeof TABLES)[K]>) => string;
  readonly more: (row: Row<(typeof TABLES)[K]>, index: DatasetIndex) => Properties;
}

const nodes = <K extends TableKey>(projection: NodeProjection<K>): NodeProjection =>
  projection as unknown as NodeProjection;
const edges = <K extends TableKey>(projection: EdgeProjection<K>): EdgeProjection =>
  projection as unknown as EdgeProjection;

/** The years of existence as a fact, for everything that is founded and may end. */
const existing = (row: { founded: number | null; ended: number | null }): Properties => ({
  ...existenceSpans({ from: row.founded, to: row.ended }),
});

/** Every kind of node. A new kind is one more entry here, and one more table. */
export const NODES: readonly NodeProjection[] = [
  nodes({ table: 'sources', labels: ['Source'] }),
  nodes({ table: 'functions', labels: ['Function'] }),
  nodes({ table: 'issueAreas', labels: ['IssueArea'] }),
  nodes({ table: 'policyFields', labels: ['PolicyField'] }),
  nodes({ table: 'instruments', labels: ['Instrument'], links: [{ column: 'policy_fields', type: 'EMBEDDED_IN' }] }),
  nodes({ table: 'states', labels: ['State'] }),
  nodes({
    table: 'organisations',
    labels: ['Actor', 'Organisation'],
    links: [{ column: 'seat_country', type: 'SEATED_IN' }],
    more: existing,
  }),
  nodes({
    table: 'processes',
    labels: ['Actor', 'Process'],
    links: [{ column: 'issue_areas', type: 'COVERS' }],
    more: existing,
  }),
  nodes({ table: 'actorClasses', labels: ['ActorClass'] }),
  nodes({
    table: 'aliases',
    labels: ['Alias'],
    id: (row) => `alias--${row.of}--${row.alias.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    links: [{ column: 'of', type: 'ALIAS_OF' }],
  }),
  nodes({
    table: 'mandates',
    labels: ['Mandate'],
    links: [
      { column: 'actor', type: 'HOLDS', reverse: true },
      { column: 'function', type: 'PERFORMS' },
      { column: 'issue_area', type: 'COVERS' },
    ],
    more: (row, index) => ({
      ofClass: index.isClass(row.actor),
      ...index.citationsOfMandate(row.id),
      sortName: index.sortName(row.actor),
    }),
  }),
  nodes({
    table: 'mandatePeriods',
    labels: ['MandatePeriod'],
    id: (row) => `${row.mandate}--period-${row.number}`,
    links: [{ column: 'mandate', type: 'HAS_PERIOD', reverse: true }],
    more: (row, index) => ({
      ...index.citationsOfMandate(row.mandate),
      ...spansOf({ from: row.from, to: row.to, observed: row.observed, standing: row.basis_kind === 'act' }, [
        index.existence(index.actorOfMandate(row.mandate)),
      ]),
    }),
  }),
  nodes({
    table: 'mandateStatements',
    labels: ['MandateStatement'],
    links: [{ column: 'mandate', type: 'STATES' }],
  }),
  nodes({
    table: 'gaps',
    labels: ['Gap'],
    links: [
      { column: 'function', type: 'STATED_GAP_IN' },
      { column: 'issue_area', type: 'STATED_GAP_IN' },
    ],
    // A gap lasts until the thing missing exists; the year it comes into being is no gap any more.
    more: (row) => ({
      ...spansOf(
        {
          from: row.from ?? row.stated_year,
          to: row.closed_year === null ? null : row.closed_year - 1,
          observed: [],
          standing: true,
        },
        [],
      ),
    }),
  }),
];

/** Every kind of edge that has rows of its own. */
export const EDGES: readonly EdgeProjection[] = [
  edges({
    table: 'memberships',
    type: () => 'MEMBER_OF',
    ends: (row) => [row.member, row.body],
    id: (row) => [row.member, row.body, row.role, row.from].filter(Boolean).join('--'),
    more: (row, index) => ({
      ...spansOf({ from: yearOf(row.from), to: yearOf(row.to), observed: row.observed, standing: false }, [
        index.existence(row.member),
        index.existence(row.body),
      ]),
    }),
  }),
  edges({
    table: 'relations',
    type: (row) => row.type,
    ends: (row) => [row.from, row.to],
    id: (row) => [row.from, row.type.toLowerCase(), row.to, row.since].filter(Boolean).join('--'),
    more: (row, index) => {
      const since = yearOf(row.since);
      const dating = { from: since, to: yearOf(row.until), observed: [], standing: false };
      return ACTS.has(row.type)
        ? { ...spansOf({ ...dating, to: dating.to ?? since }, []) }
        : { ...spansOf(dating, [index.existence(row.from), index.existence(row.to)]) };
    },
  }),
];
