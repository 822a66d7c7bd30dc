import type { RequestGraph } from '../../graph/request.js';
import type { Page } from '../connection/connection.type.js';
import type { List } from '../connection/list.js';
import { pageOf } from '../connection/list.service.js';
import { asNode } from '../entity/entity.registry.js';
import { canonicalIdOrNull } from '../entity/entity.service.js';
import type { InstrumentSort, InstrumentsArgs } from './instrument.args.js';

/** A list of instruments, of the whole dataset or of one policy field. */
export async function instrumentsIn(
  graph: RequestGraph,
  list: List<InstrumentSort>,
  args: InstrumentsArgs,
  parent?: string,
): Promise<Page<object>> {
  const { filter, sort } = args;
  const params = {
    kinds: filter?.kinds ?? null,
    binding: filter?.isBinding == null ? null : filter.isBinding ? 'yes' : 'no',
    policyField: await canonicalIdOrNull(graph, 'filter.policyField', filter?.policyField, 'PolicyField'),
    issueArea: await canonicalIdOrNull(graph, 'filter.issueArea', filter?.issueArea, 'IssueArea'),
  };
  return pageOf(graph, list, { ...(parent !== undefined && { parent }), args, sort, params }, asNode);
}
