import type { RequestGraph } from '../../graph/request.js';
import { after, all, type MaybePromise } from '../../lib/maybe-promise.js';
import { linked } from '../entity/entity.service.js';
import type { Citation, Cited } from './source.type.js';

/** The citations of anything that rests on sources: all sources of a level in one engine call. */
export const citationsOf = (graph: RequestGraph, { sources, locators, locator }: Cited): MaybePromise<Citation[]> =>
  after(all(sources.map((id) => linked(graph, 'Source', id))), (found) =>
    found.map((source, position) => ({ source, locator: (locators?.[position] ?? locator) || null })),
  );
