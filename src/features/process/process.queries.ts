import { heldInCypher } from '../../lib/spans.js';
import { ACTOR_SORTS } from '../actor/actor.sorts.js';
import { defineList } from '../connection/list.js';

const kept = [
  heldInCypher('n'),
  '($kinds IS NULL OR n.kind IN $kinds)',
  '($regions IS NULL OR n.region IN $regions)',
  '($statuses IS NULL OR n.status IN $statuses)',
  '($issueArea IS NULL OR $issueArea IN n.issueAreas)',
];

/** All processes; in a year, those that existed. */
export const PROCESSES = defineList({ name: 'process.list', match: '(n:Process)', where: kept, sorts: ACTOR_SORTS });

/** The processes with an issue area on their agenda. */
export const PROCESSES_COVERING = defineList({
  name: 'process.of-issue-area',
  child: true,
  match: '(p)<-[:COVERS]-(n:Process)',
  where: kept,
  sorts: ACTOR_SORTS,
});

/** The issue areas on the agenda of a process. */
export const AGENDA = defineList({
  name: 'process.issue-areas',
  child: true,
  match: '(p)-[:COVERS]->(n:IssueArea)',
  sorts: { NAME: { key: 'n.sortName' } },
});
