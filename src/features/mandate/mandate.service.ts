import type { RequestGraph } from '../../graph/request.js';
import type { Page } from '../connection/connection.type.js';
import type { List } from '../connection/list.js';
import { pageOf } from '../connection/list.service.js';
import { partsOf } from '../connection/parts.js';
import { asNode } from '../entity/entity.registry.js';
import { canonicalIdOrNull } from '../entity/entity.service.js';
import type { MandateSort, MandatesArgs } from './mandate.args.js';
import { PERIODS } from './mandate.queries.js';
import { MandatePeriod } from './mandate.type.js';

/** A list of mandates, of the whole dataset or of one actor, function or issue area. */
export async function mandatesIn(
  graph: RequestGraph,
  list: List<MandateSort>,
  args: MandatesArgs,
  parent?: string,
): Promise<Page<object>> {
  const { filter, sort } = args;
  const params = {
    actor: await canonicalIdOrNull(graph, 'filter.actor', filter?.actor, 'Organisation', 'Process', 'ActorClass'),
    issueArea: await canonicalIdOrNull(graph, 'filter.issueArea', filter?.issueArea, 'IssueArea'),
    functions: filter?.functions ?? null,
    strengths: filter?.strengths ?? null,
    reaches: filter?.reaches ?? null,
    authorities: filter?.authorities ?? null,
  };
  return pageOf(graph, list, { ...(parent !== undefined && { parent }), args, sort, params }, asNode);
}

/** The periods of a mandate, in the order of time. */
export const periodsOf = (graph: RequestGraph, mandate: string): Promise<MandatePeriod[]> =>
  partsOf(graph, PERIODS, mandate, MandatePeriod);
