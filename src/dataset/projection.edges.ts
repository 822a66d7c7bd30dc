import { groupBy } from '../lib/group.js';
import { ACTS } from '../model/vocabularies.js';
import { partySpells } from './parties.rules.js';
import type { EdgeProjection, LaidEdge } from './projection.js';
import { spansOfMembership, spansOfParty } from './row-spans.js';
import { spansOf, yearOf } from './spans.rules.js';
import type { Dataset, TableKey } from './tables/index.js';

const edges = <K extends TableKey>(projection: EdgeProjection<K>): EdgeProjection =>
  projection as unknown as EdgeProjection;

/** Every kind of edge that has rows of its own. */
export const EDGES: readonly EdgeProjection[] = [
  edges({
    table: 'memberships',
    type: () => 'MEMBER_OF',
    ends: (row) => [row.member, row.body],
    id: (row) => [row.member, row.body, row.role, row.from].filter(Boolean).join('--'),
    more: (row, index) => ({
      ...spansOfMembership(row, index),
    }),
  }),
  edges({
    table: 'relations',
    type: (row) => row.type,
    ends: (row) => [row.from, row.to],
    id: (row) => [row.from, row.type.toLowerCase(), row.to, row.since].filter(Boolean).join('--'),
    more: (row, index) => {
      const since = yearOf(row.since);
      const dating = { from: since, to: yearOf(row.until), observed: row.observed, standing: false };
      return ACTS.has(row.type)
        ? { ...spansOf({ ...dating, to: dating.to ?? since }, []) }
        : { ...spansOf(dating, [index.existence(row.from), index.existence(row.to)]) };
    },
  }),
  edges({
    table: 'treatyActions',
    type: () => 'TREATY_ACTION',
    ends: (row) => [row.state, row.instrument],
    id: (row) => [row.state, row.action, row.instrument, row.date].filter(Boolean).join('--'),
    more: (row) => ({ year: yearOf(row.date) }),
  }),
  edges({
    table: 'votes',
    type: () => 'VOTED',
    ends: (row) => [row.state, row.ballot],
    id: (row) => [row.state, 'voted', row.ballot].join('--'),
    more: () => ({}),
  }),
];

/** Edges that follow from several rows together. */
export function* derivedEdges(dataset: Dataset): Generator<LaidEdge> {
  yield* parties(dataset);
  yield* codedIssueAreas(dataset);
}

/** Who was party to what when, by the rule of treaties. */
function* parties({ instruments, treatyActions }: Dataset): Generator<LaidEdge> {
  const recordsUntil = new Map(instruments.map((row) => [row.id, row.records_until]));
  const adopted = new Map(instruments.map((row) => [row.id, row.adopted]));
  for (const actions of groupBy(treatyActions, (row) => `${row.state} ${row.instrument}`).values())
    for (const spell of partySpells(actions, recordsUntil.get(actions[0]?.instrument ?? '') ?? null)) {
      const { by, since, until } = spell;
      const { state, instrument, action, sources } = by;
      yield {
        type: 'PARTY_TO',
        from: state,
        to: instrument,
        props: {
          id: [state, 'party-to', instrument, since].filter(Boolean).join('--'),
          state,
          instrument,
          action,
          since,
          until,
          sources,
          ...spansOfParty(spell, adopted.get(instrument) ?? null),
        },
      };
    }
}

/** An instrument covers the issue areas that it was coded for; a process has them in its own row. */
function* codedIssueAreas({ codings, instruments }: Dataset): Generator<LaidEdge> {
  const ids = new Set(instruments.map((row) => row.id));
  for (const { subject, scheme, value, reason, sources } of codings)
    if (scheme === 'issue-area' && ids.has(subject))
      yield {
        type: 'COVERS',
        from: subject,
        to: value,
        props: { id: `${subject}--covers--${value}`, reason, sources },
      };
}
