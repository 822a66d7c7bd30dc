import type { RequestGraph } from '../../graph/request.js';
import { partsOf } from '../connection/parts.js';
import { hydrate } from '../entity/entity.registry.js';
import { CODINGS_BY, CODINGS_OF } from './coding.queries.js';
import { Coding } from './coding.type.js';

/** The codings of one thing, by one of these schemes or by any. */
export async function codingsOf(
  graph: RequestGraph,
  subject: string,
  schemes: readonly string[] | null | undefined,
): Promise<Coding[]> {
  const codings = await partsOf(graph, CODINGS_OF, subject, Coding);
  return schemes == null ? codings : codings.filter(({ scheme }) => schemes.includes(scheme));
}

/** All codings by one scheme, by id, in one engine call for all analyses of a request. */
export async function codingsBy(graph: RequestGraph, scheme: string): Promise<Coding[]> {
  return (await graph.read(CODINGS_BY, { scheme })).map(({ coding }) => hydrate(Coding, coding));
}
