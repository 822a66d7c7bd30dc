import type { RequestGraph } from '../../graph/request.js';
import type { Page } from '../connection/connection.type.js';
import type { List } from '../connection/list.js';
import { pageOf } from '../connection/list.service.js';
import { asNode } from '../entity/entity.registry.js';
import { canonicalIdOrNull } from '../entity/entity.service.js';
import type { EventSort, EventsArgs } from './event.args.js';

/** A list of events, of the whole dataset or of one thing. */
export async function eventsIn(
  graph: RequestGraph,
  list: List<EventSort>,
  args: EventsArgs,
  parent?: string,
): Promise<Page<object>> {
  const { filter, sort } = args;
  const params = {
    about: await canonicalIdOrNull(
      graph,
      'filter.about',
      filter?.about,
      'Organisation',
      'Process',
      'Instrument',
      'State',
      'Publication',
    ),
    from: filter?.from ?? null,
    to: filter?.to ?? null,
    country: await canonicalIdOrNull(graph, 'filter.country', filter?.country, 'State'),
  };
  return pageOf(graph, list, { ...(parent !== undefined && { parent }), args, sort, params }, asNode);
}
