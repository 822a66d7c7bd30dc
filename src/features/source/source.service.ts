import type { RequestGraph } from '../../graph/request.js';
import { after, all, type MaybePromise } from '../../lib/maybe-promise.js';
import { linked } from '../entity/entity.service.js';
import type { Citation, Cited } from './source.type.js';

/** Those of facts that many answers show. */
const known = new WeakMap<Cited, Citation[]>();

/** The citations of anything that rests on sources: all sources of a level in one engine call. */
export const citationsOf = (graph: RequestGraph, fact: Cited): MaybePromise<Citation[]> =>
  known.get(fact) ??
  after(all(fact.sources.map((id) => linked(graph, 'Source', id))), (found) => {
    const citations = found.map((source, position) => ({ source, locator: locatorAt(fact, position) }));
    known.set(fact, citations);
    return citations;
  });

const locatorAt = ({ locators, locator }: Cited, position: number): string | null =>
  (locators?.[position] ?? locator) || null;
