import type { RequestGraph } from '../../graph/request.js';
import type { Page } from '../connection/connection.type.js';
import type { List } from '../connection/list.js';
import { pageOf } from '../connection/list.service.js';
import { asNode } from '../entity/entity.registry.js';
import { canonicalIdOrNull } from '../entity/entity.service.js';
import type { GapSort, GapsArgs } from './gap.args.js';

/** A list of documented gaps, of the whole dataset or of one function or issue area. */
export async function gapsIn(
  graph: RequestGraph,
  list: List<GapSort>,
  args: GapsArgs,
  parent?: string,
): Promise<Page<object>> {
  const { filter, sort } = args;
  const params = {
    issueArea: await canonicalIdOrNull(graph, 'filter.issueArea', filter?.issueArea, 'IssueArea'),
    functions: filter?.functions ?? null,
    scopes: filter?.scopes ?? null,
    kinds: filter?.kinds ?? null,
  };
  return pageOf(graph, list, { ...(parent !== undefined && { parent }), args, sort, params }, asNode);
}
