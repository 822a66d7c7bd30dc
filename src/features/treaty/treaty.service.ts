import type { RequestGraph } from '../../graph/request.js';
import type { Page } from '../connection/connection.type.js';
import { edgeAs, pageOf } from '../connection/list.service.js';
import { hydrate } from '../entity/entity.registry.js';
import { canonicalIdOrNull, knownWords } from '../entity/entity.service.js';
import type { PartiesArgs, TreatiesArgs, TreatyActionsArgs } from './treaty.args.js';
import { PARTIES, TREATIES, TREATY_ACTIONS } from './treaty.queries.js';
import { PartyEdge, TreatyAction, TreatyEdge } from './treaty.type.js';

/** The parties to an instrument. */
export async function partiesTo(graph: RequestGraph, parent: string, args: PartiesArgs): Promise<Page<PartyEdge>> {
  const { filter, sort } = args;
  const params = {
    unRegions: await knownWords(graph, 'filter.unRegions', filter?.unRegions, 'State', 'unRegion'),
    memberOf: await canonicalIdOrNull(graph, 'filter.memberOf', filter?.memberOf, 'Organisation', 'Process'),
  };
  return pageOf(graph, PARTIES, { parent, args, sort, params }, edgeAs(PartyEdge));
}

/** The instruments that a state is party to. */
export const treatiesOf = (graph: RequestGraph, parent: string, args: TreatiesArgs): Promise<Page<TreatyEdge>> =>
  pageOf(graph, TREATIES, { parent, args, sort: args.sort }, edgeAs(TreatyEdge));

/** What states did about instruments, as a flat list. */
export async function treatyActions(graph: RequestGraph, args: TreatyActionsArgs): Promise<Page<object>> {
  const { filter, sort } = args;
  const params = {
    actions: filter?.actions ?? null,
    state: await canonicalIdOrNull(graph, 'filter.state', filter?.state, 'State'),
    instrument: await canonicalIdOrNull(graph, 'filter.instrument', filter?.instrument, 'Instrument'),
    from: filter?.from ?? null,
    to: filter?.to ?? null,
    source: await canonicalIdOrNull(graph, 'filter.source', filter?.source, 'Source'),
  };
  return pageOf(graph, TREATY_ACTIONS, { args, sort, params }, ({ edge = {} }) => ({
    node: hydrate(TreatyAction, edge),
  }));
}
