import { query } from '../../graph/engine.js';
import { heldInCypher, possibleInCypher, spanColumns } from '../../lib/spans.js';
import { BELONGING as BELONGING_ROLES } from '../../model/vocabularies.js';
import { defineList } from '../connection/list.js';
import type { MembershipSort } from './membership.args.js';

type Sort = MembershipSort;

const sorts = { NAME: { key: 'n.sortName' }, FROM: { key: 'coalesce(r.from, "9999")' } };
const held = [heldInCypher('r'), '($roles IS NULL OR r.role IN $roles)'];

/** Who belongs to a body. */
export const MEMBERS = defineList<Sort>({
  name: 'membership.members',
  child: true,
  edges: true,
  match: '(p)<-[r:MEMBER_OF]-(n:Record)',
  where: [...held, '($kinds IS NULL OR n.label IN $kinds)', '($unRegions IS NULL OR n.unRegion IN $unRegions)'],
  sorts,
});

/** To what somebody belongs. */
export const BODIES = defineList<Sort>({
  name: 'membership.bodies',
  child: true,
  edges: true,
  match: '(p)-[r:MEMBER_OF]->(n:Actor)',
  where: [...held, '($bodyKinds IS NULL OR n.kind IN $bodyKinds)'],
  sorts,
});

/** All memberships; the node is the member. */
export const MEMBERSHIPS = defineList<Sort>({
  name: 'membership.list',
  edges: true,
  match: '(n:Record)-[r:MEMBER_OF]->(b:Actor)',
  where: [
    ...held,
    '($member IS NULL OR r.member = $member)',
    '($body IS NULL OR r.body = $body)',
    '($source IS NULL OR $source IN r.sources)',
  ],
  sorts,
});

/** The condition that a relationship variable is a membership of somebody who belongs to the body. */
export const belongsInCypher = (variable: string): string =>
  `${variable}.role IN [${BELONGING_ROLES.map((role) => `"${role}"`).join(', ')}]`;

interface BelongingRow {
  readonly id: string;
  readonly member: string;
  readonly memberLabel: string;
  readonly body: string;
  readonly bodyLabel: string;
  readonly bodyKind: string;
  readonly certainFrom: readonly number[];
  readonly certainTo: readonly number[];
  readonly possibleFrom: number;
  readonly possibleTo: number;
}

/** Who belonged to what in a year, certainly or possibly, as member or participant. */
export const BELONGING = query<{ asOf: number }, BelongingRow>(
  'membership.belonging',
  `MATCH (n:Record)-[r:MEMBER_OF]->(b:Actor) WHERE ${belongsInCypher('r')} AND ${possibleInCypher('r')} RETURN r.id AS id, n.id AS member, n.label AS memberLabel, b.id AS body, b.label AS bodyLabel, b.kind AS bodyKind, ${spanColumns('r')} ORDER BY id`,
);
