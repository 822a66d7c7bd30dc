import type { RequestGraph } from '../../graph/request.js';
import type { ConnectionArgs } from '../connection/connection.args.js';
import type { Page } from '../connection/connection.type.js';
import type { List } from '../connection/list.js';
import { pageOf } from '../connection/list.service.js';
import { asNode, hydrate } from '../entity/entity.registry.js';
import { Membership } from '../membership/membership.type.js';
import type { Years } from '../time/series.service.js';
import type { MembershipTurnoverArgs } from './change.args.js';

/** Actors that were founded or ended between two years. */
export const actorsBetween = (
  graph: RequestGraph,
  list: List<'YEAR'>,
  { from, to }: Years,
  args: ConnectionArgs,
): Promise<Page<object>> =>
  pageOf(graph, list, { args: { ...args, asOf: to }, sort: 'YEAR', params: { from } }, asNode);

/** Memberships that began or ended between two years; the count of the certain ones stands beside. */
export const membershipsBetween = (
  graph: RequestGraph,
  list: List<'YEAR'>,
  { from, to }: Years,
  { roles, ...args }: MembershipTurnoverArgs,
): Promise<Page<object>> =>
  pageOf(
    graph,
    list,
    { args: { ...args, asOf: to }, sort: 'YEAR', params: { from, roles } },
    ({ edge = {} }, listYear) => ({
      node: Object.assign(hydrate(Membership, edge), { listYear }),
    }),
  );

/** Instruments with a date after the one year and up to the other. */
export const instrumentsBetween = (
  graph: RequestGraph,
  list: List<'DATE'>,
  { from, to }: Years,
  args: ConnectionArgs,
): Promise<Page<object>> =>
  pageOf(graph, list, { args, sort: 'DATE', params: { begin: String(from + 1), end: String(to + 1) } }, asNode);
