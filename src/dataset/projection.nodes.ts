import type { Properties } from '../graph/values.js';
import { distinctSlug } from '../lib/slug.js';
import type { Link, NodeProjection } from './projection.js';
import { spansOfGap, spansOfPeriod } from './row-spans.js';
import { existenceSpans, yearOf } from './spans.rules.js';
import type { TableKey } from './tables/index.js';

const nodes = <K extends TableKey>(projection: NodeProjection<K>): NodeProjection =>
  projection as unknown as NodeProjection;

/** The years of existence as a fact, for everything that is founded and may end. */
const existing = (row: { founded: number | null; ended: number | null }): Properties => ({
  ...existenceSpans({ from: row.founded, to: row.ended }),
});

const about: Link = { column: 'about', type: 'ABOUT' };

/** Every kind of node. A new kind is one more entry here, and one more table. */
export const NODES: readonly NodeProjection[] = [
  nodes({ table: 'sources', labels: ['Source'], more: (row) => ({ name: row.title }) }),
  nodes({ table: 'functions', labels: ['Function'] }),
  nodes({ table: 'issueAreas', labels: ['IssueArea'] }),
  nodes({ table: 'policyFields', labels: ['PolicyField'] }),
  nodes({
    table: 'instruments',
    labels: ['Instrument'],
    links: [{ column: 'policy_fields', type: 'EMBEDDED_IN' }],
    more: (row, index) => ({ issueAreas: index.codedAs(row.id, 'issue-area') }),
  }),
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
  nodes({ table: 'ballots', labels: ['Ballot'], links: [{ column: 'body', type: 'HELD', reverse: true }, about] }),
  nodes({
    table: 'events',
    labels: ['Event'],
    links: [about, { column: 'country', type: 'TOOK_PLACE_IN' }],
    more: (row) => ({ year: yearOf(row.date) }),
  }),
  nodes({
    table: 'publications',
    labels: ['Publication'],
    links: [{ column: 'issue_areas', type: 'ABOUT' }],
    more: (row) => ({ name: row.title }),
  }),
  nodes({
    table: 'chapters',
    labels: ['Chapter'],
    links: [
      { column: 'publication', type: 'PART_OF_BOOK' },
      { column: 'issue_areas', type: 'ABOUT' },
    ],
    more: (row, index) => ({ name: row.title, year: index.yearOfPublication(row.publication) }),
  }),
  nodes({ table: 'visions', labels: ['Vision'] }),
  nodes({ table: 'scenarios', labels: ['Scenario'], links: [{ column: 'vision', type: 'SPELLS_OUT' }] }),
  nodes({
    table: 'hypotheticalMandates',
    labels: ['HypotheticalMandate'],
    id: (row) => `${row.scenario}--${row.number}`,
    // No edge leads to what it names: a walk over the graph must not take it for a mandate.
    links: [{ column: 'scenario', type: 'SUPPOSES', reverse: true }],
  }),
  nodes({ table: 'claims', labels: ['Claim'], links: [about] }),
  nodes({
    table: 'briefSentences',
    labels: ['BriefSentence'],
    id: (row) => `brief-sentence-${row.number}`,
    links: [{ column: 'rows', type: 'CARRIED_BY' }],
  }),
  nodes({
    table: 'disagreements',
    labels: ['Disagreement'],
    id: (row) => ['disagreement', row.subject, row.property, distinctSlug(row.other)].join('--'),
    links: [{ column: 'subject', type: 'DISAGREES_ON' }],
  }),
  nodes({
    table: 'membershipNotes',
    labels: ['MembershipNote'],
    id: (row) => ['membership-note', row.member, row.body, row.kind].join('--'),
    links: [
      { column: 'member', type: 'REMARKS_ON' },
      { column: 'body', type: 'REMARKS_ON' },
    ],
  }),
  nodes({
    table: 'processLists',
    labels: ['ProcessListing'],
    id: (row) => ['listing', row.process, distinctSlug(row.listed_by), row.year ?? 'undated', row.family].join('--'),
    links: [{ column: 'process', type: 'LISTS' }],
  }),
  nodes({
    table: 'statedCounts',
    labels: ['StatedCount'],
    id: (row) => ['stated', row.subject, row.counted, row.year ?? 'undated', row.count].join('--'),
    links: [{ column: 'subject', type: 'COUNTS' }],
  }),
  nodes({
    table: 'externalIds',
    labels: ['ExternalId'],
    id: (row) => ['external', row.subject, row.scheme].join('--'),
    links: [{ column: 'subject', type: 'IDENTIFIES' }],
  }),
  nodes({
    table: 'aliases',
    labels: ['Alias'],
    id: (row) => `alias--${row.of}--${distinctSlug(row.alias)}`,
    links: [{ column: 'of', type: 'ALIAS_OF' }],
  }),
  nodes({
    table: 'withdrawn',
    labels: ['Withdrawal'],
    // The withdrawn id itself belongs to nothing any more.
    id: (row) => `withdrawn--${row.id}`,
    more: (row) => ({ withdrawnId: row.id }),
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
      ...spansOfPeriod(row, index),
    }),
  }),
  nodes({
    table: 'mandateStatements',
    labels: ['MandateStatement'],
    links: [{ column: 'mandate', type: 'STATES' }],
  }),
  nodes({
    table: 'codings',
    labels: ['Coding'],
    id: (row) => [row.subject, row.scheme, row.value].join('--'),
    links: [{ column: 'subject', type: 'CODED_AS', reverse: true }],
    more: (row, index) => ({ confidence: index.confidenceOfCoding(row) }),
  }),
  nodes({
    table: 'doubleCodings',
    labels: ['DoubleCoding'],
    id: (row) => `${row.mandate}--double-coding`,
    links: [{ column: 'mandate', type: 'CODED_TWICE_AS', reverse: true }],
  }),
  nodes({
    table: 'gaps',
    labels: ['Gap'],
    links: [
      { column: 'function', type: 'STATED_GAP_IN' },
      { column: 'issue_area', type: 'STATED_GAP_IN' },
    ],
    more: (row) => ({ ...spansOfGap(row) }),
  }),
];
