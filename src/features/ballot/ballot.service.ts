import type { RequestGraph } from '../../graph/request.js';
import type { Page } from '../connection/connection.type.js';
import { edgeAs, pageOf } from '../connection/list.service.js';
import { canonicalIdOrNull, knownWords } from '../entity/entity.service.js';
import type { VotesArgs } from './ballot.args.js';
import { VOTES_IN } from './ballot.queries.js';
import { VoteEdge } from './ballot.type.js';

/** How states voted in a ballot. */
export async function votesIn(graph: RequestGraph, parent: string, args: VotesArgs): Promise<Page<VoteEdge>> {
  const { filter, sort } = args;
  const params = {
    votes: filter?.votes ?? null,
    unRegions: await knownWords(graph, 'filter.unRegions', filter?.unRegions, 'State', 'unRegion'),
    memberOf: await canonicalIdOrNull(graph, 'filter.memberOf', filter?.memberOf, 'Organisation', 'Process'),
  };
  return pageOf(graph, VOTES_IN, { parent, args, sort, params }, edgeAs(VoteEdge));
}
