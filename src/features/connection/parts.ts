import { type Query, query } from '../../graph/engine.js';
import type { RequestGraph } from '../../graph/request.js';
import type { Properties } from '../../graph/values.js';
import { madeOnceOf } from '../../lib/made-once.js';
import { after, type MaybePromise } from '../../lib/maybe-promise.js';
import { hydrate } from '../entity/entity.registry.js';

/** One part of a thing: few enough that no page is needed. */
type PartRow = { readonly parent: string; readonly node: Properties };
export type Parts = Query<{ ids: readonly string[] }, PartRow>;

/**
 * Declares the parts of a thing: `match` leads from the parent `p` to the part `n`, and `order` is
 * the order among those of one parent, before the id.
 */
export const defineParts = (name: string, match: string, order?: string): Parts =>
  query(
    name,
    `UNWIND $ids AS parent MATCH (p:Record {id: parent}) MATCH ${match} RETURN parent, properties(n) AS node ORDER BY parent, ${order ? `${order}, ` : ''}n.id`,
  );

const parted = madeOnceOf<readonly PartRow[]>();

/** The parts of one thing, in one engine call for all things of a level. */
export const partsOf = <T extends object>(
  graph: RequestGraph,
  parts: Parts,
  parent: string,
  type: new () => T,
): MaybePromise<T[]> =>
  after(graph.childrenAtHand(parts, parent, {}) ?? graph.children(parts, parent, {}), (found) =>
    parted(found, (rows) => rows.map(({ node }) => hydrate(type, node))),
  );
