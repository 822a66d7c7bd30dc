import type { RequestGraph } from '../../graph/request.js';
import type { ActorSort } from '../actor/actor.args.js';
import type { Page } from '../connection/connection.type.js';
import type { List } from '../connection/list.js';
import { pageOf } from '../connection/list.service.js';
import { asNode } from '../entity/entity.registry.js';
import { canonicalIdOrNull, knownWords } from '../entity/entity.service.js';
import type { ProcessesArgs } from './process.args.js';

/** A list of processes, of the whole dataset or of one issue area. */
export async function processesIn(
  graph: RequestGraph,
  list: List<ActorSort>,
  args: ProcessesArgs,
  parent?: string,
): Promise<Page<object>> {
  const { filter, sort } = args;
  const params = {
    kinds: filter?.kinds ?? null,
    regions: await knownWords(graph, 'filter.regions', filter?.regions, 'Process', 'region'),
    statuses: await knownWords(graph, 'filter.statuses', filter?.statuses, 'Process', 'status'),
    issueArea: await canonicalIdOrNull(graph, 'filter.issueArea', filter?.issueArea, 'IssueArea'),
  };
  return pageOf(graph, list, { ...(parent !== undefined && { parent }), args, sort, params }, asNode);
}
