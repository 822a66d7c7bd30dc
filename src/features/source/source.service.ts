import type { RequestGraph } from '../../graph/request.js';
import { linked } from '../entity/entity.service.js';
import type { Citation, Cited } from './source.type.js';

/** The citations of anything that rests on sources: all sources of a level in one engine call. */
export const citationsOf = (graph: RequestGraph, { sources, locators, locator }: Cited): Promise<Citation[]> =>
  Promise.all(
    sources.map(async (id, position) => ({
      source: await linked(graph, 'Source', id),
      locator: (locators?.[position] ?? locator) || null,
    })),
  );
