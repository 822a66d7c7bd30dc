import type { RequestGraph } from '../../graph/request.js';
import { type Certainty, certaintyIn } from '../../lib/spans.js';
import type { Page } from '../connection/connection.type.js';
import { edgeAs, pageOf } from '../connection/list.service.js';
import { hydrate } from '../entity/entity.registry.js';
import { canonicalIdOrNull, knownWords } from '../entity/entity.service.js';
import type { BodiesArgs, MembersArgs, MembershipsArgs } from './membership.args.js';
import { BELONGING, BODIES, MEMBERS, MEMBERSHIPS } from './membership.queries.js';
import { BodyEdge, MemberEdge, Membership } from './membership.type.js';

/** Who belongs to a body. */
export async function membersOf(graph: RequestGraph, parent: string, args: MembersArgs): Promise<Page<MemberEdge>> {
  const { filter, sort } = args;
  const params = {
    roles: filter?.roles ?? null,
    kinds: filter?.kinds ?? null,
    unRegions: await knownWords(graph, 'filter.unRegions', filter?.unRegions, 'State', 'unRegion'),
  };
  return pageOf(graph, MEMBERS, { parent, args, sort, params }, edgeAs(MemberEdge));
}

/** The bodies that somebody belongs to. */
export async function bodiesOf(graph: RequestGraph, parent: string, args: BodiesArgs): Promise<Page<BodyEdge>> {
  const { filter, sort } = args;
  const params = { roles: filter?.roles ?? null, bodyKinds: filter?.bodyKinds ?? null };
  return pageOf(graph, BODIES, { parent, args, sort, params }, edgeAs(BodyEdge));
}

/** Memberships as a flat list. */
export async function memberships(graph: RequestGraph, args: MembershipsArgs): Promise<Page<object>> {
  const { filter, sort } = args;
  const params = {
    roles: filter?.roles ?? null,
    member: await canonicalIdOrNull(graph, 'filter.member', filter?.member, 'State', 'Organisation', 'Process'),
    body: await canonicalIdOrNull(graph, 'filter.body', filter?.body, 'Organisation', 'Process'),
    source: await canonicalIdOrNull(graph, 'filter.source', filter?.source, 'Source'),
  };
  return pageOf(graph, MEMBERSHIPS, { args, sort, params }, ({ edge = {} }, listYear) => ({
    node: Object.assign(hydrate(Membership, edge), { listYear }),
  }));
}

export { belongsInCypher } from './membership.queries.js';

/** Somebody who belonged to a body in a year, as member or participant; observers and partners do not. */
export interface Belonging {
  /** Id of the membership. */
  readonly id: string;
  readonly member: string;
  readonly memberLabel: string;
  readonly body: string;
  readonly bodyLabel: string;
  readonly bodyKind: string;
  readonly certainty: Certainty;
}

/** Who belonged to what in a year, in one engine call for all analyses of a request. */
export async function belongingIn(graph: RequestGraph, asOf: number): Promise<Belonging[]> {
  const rows = await graph.read(BELONGING, { asOf });
  return rows.map((row) => ({
    id: row.id,
    member: row.member,
    memberLabel: row.memberLabel,
    body: row.body,
    bodyLabel: row.bodyLabel,
    bodyKind: row.bodyKind,
    certainty: certaintyIn(row, asOf) ?? 'POSSIBLE',
  }));
}
