import { query } from '../../graph/engine.js';
import type { Properties } from '../../graph/values.js';
import { defineList } from '../connection/list.js';

const kept = [
  '($kinds IS NULL OR n.kind IN $kinds)',
  '($binding IS NULL OR n.binding = $binding)',
  '($policyField IS NULL OR $policyField IN n.policyFields)',
  '($issueArea IS NULL OR $issueArea IN n.issueAreas)',
];
const sorts = { NAME: { key: 'n.sortName' }, ADOPTED: { key: 'coalesce(n.adopted, "9999")' } };

/** All instruments. */
export const INSTRUMENTS = defineList({ name: 'instrument.list', match: '(n:Instrument)', where: kept, sorts });

/** The instruments in which a policy field takes in rules on migration. */
export const INSTRUMENTS_EMBEDDED = defineList({
  name: 'instrument.of-policy-field',
  child: true,
  match: '(p)<-[:EMBEDDED_IN]-(n:Instrument)',
  where: kept,
  sorts,
});

/** The issue areas that an instrument governs, by the coding. */
export const ISSUE_AREAS_GOVERNED = defineList({
  name: 'instrument.issue-areas',
  child: true,
  match: '(p)-[:COVERS]->(n:IssueArea)',
  sorts: { NAME: { key: 'n.sortName' } },
});

/** The policy fields that an instrument belongs to. */
export const POLICY_FIELDS_OF = defineList({
  name: 'instrument.policy-fields',
  child: true,
  match: '(p)-[:EMBEDDED_IN]->(n:PolicyField)',
  sorts: { NAME: { key: 'n.sortName' } },
});

/** The instruments that govern an issue area, by the coding. */
export const INSTRUMENTS_GOVERNING = defineList({
  name: 'instrument.of-issue-area',
  child: true,
  match: '(p)<-[:COVERS]-(n:Instrument)',
  where: kept,
  sorts,
});

/** Every instrument, by name. */
export const ALL_INSTRUMENTS = query<Record<never, never>, { instrument: Properties }>(
  'instrument.all',
  'MATCH (n:Instrument) RETURN properties(n) AS instrument ORDER BY n.sortName, n.id',
);
