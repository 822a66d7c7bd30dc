import type { RequestGraph } from '../../graph/request.js';
import type { Page } from '../connection/connection.type.js';
import { pageOf } from '../connection/list.service.js';
import { type EntityLabel, hydrate, sharedEntity } from '../entity/entity.registry.js';
import { canonicalIdOrNull } from '../entity/entity.service.js';
import type { RelatedArgs, RelationsArgs } from './relation.args.js';
import { RELATED, RELATIONS } from './relation.queries.js';
import { Direction, RelatedEdge, Relation } from './relation.type.js';

const ENDS: EntityLabel[] = ['Organisation', 'Process', 'State', 'Instrument', 'PolicyField'];

/** The relations of one thing. */
export function relatedTo(graph: RequestGraph, parent: string, args: RelatedArgs): Promise<Page<RelatedEdge>> {
  const { filter, sort } = args;
  const params = { types: filter?.types ?? null, direction: filter?.direction ?? null };
  return pageOf(
    graph,
    RELATED,
    { parent, args, sort, params },
    ({ edge = {}, node }, listYear) =>
      Object.assign(hydrate(RelatedEdge, edge), {
        node: sharedEntity(node),
        direction: edge.from === parent ? Direction.OUT : Direction.IN,
        listYear,
      }) as RelatedEdge,
  );
}

/** Relations as a flat list. */
export async function relations(graph: RequestGraph, args: RelationsArgs): Promise<Page<object>> {
  const { filter, sort } = args;
  const params = {
    types: filter?.types ?? null,
    from: await canonicalIdOrNull(graph, 'filter.from', filter?.from, ...ENDS),
    to: await canonicalIdOrNull(graph, 'filter.to', filter?.to, ...ENDS),
    source: await canonicalIdOrNull(graph, 'filter.source', filter?.source, 'Source'),
  };
  return pageOf(graph, RELATIONS, { args, sort, params }, ({ edge = {} }, listYear) => ({
    node: Object.assign(hydrate(Relation, edge), { listYear }),
  }));
}
