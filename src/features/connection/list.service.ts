import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import type { Parameters } from '../../graph/values.js';
import { decodeCursor, encodeCursor, type Position } from '../../lib/cursor.js';
import { extended } from '../../lib/extended.js';
import { madeOnceOf } from '../../lib/made-once.js';
import { hydrate, sharedEntity } from '../entity/entity.registry.js';
import { checkedYear } from '../time/time.service.js';
import { Certainty } from '../time/time.type.js';
import type { ConnectionArgs } from './connection.args.js';
import type { Page } from './connection.type.js';
import type { List, ListRow } from './list.js';

const edgesOf = madeOnceOf<readonly ListRow[]>();

export interface ListRequest<S extends string> {
  /** Id of the thing that the list hangs on; none for a list of its own. */
  readonly parent?: string;
  readonly args: ConnectionArgs & { readonly asOf?: number | null; readonly certainty?: Certainty };
  readonly sort: S;
  /** Parameters of the list's own filter; all must be there, null where not asked for. */
  readonly params?: Parameters;
}

/**
 * One page of a list, in one engine call for all parents of a level.
 *
 * @throws ServiceError BAD_USER_INPUT for `first`, `after` or `asOf` outside what the list takes.
 */
export async function pageOf<S extends string, E extends object>(
  graph: RequestGraph,
  list: List<S>,
  { parent = '', args, sort, params = {} }: ListRequest<S>,
  toEdge: (row: ListRow, asOf: number | null) => E,
): Promise<Page<E & { cursor: string }>> {
  const first = checkedFirst(args.first);
  const after = checkedCursor(args.after, list.name, sort);
  const asOf = args.asOf == null ? null : await checkedYear(graph, args.asOf);
  const held = extended(params, { asOf, certainOnly: args.certainty === Certainty.CERTAIN });
  const place = { afterKey: after?.key ?? null, afterId: after?.id ?? null, limit: first + 1 };
  const rows = await graph.children(list.pages[sort], parent, extended(held, place));
  // The rows are those of this list, sort, year and length, so they always make the same edges.
  const edges = edgesOf(rows, () =>
    rows.slice(0, first).map((row) => {
      const { key, id } = row;
      return Object.assign(toEdge(row, asOf), { cursor: encodeCursor({ list: list.name, sort, key, id }) });
    }),
  );
  const count = async (certainOnly: boolean): Promise<number> => {
    const [row] = await graph.children(list.count, parent, { ...held, certainOnly });
    return Number(row?.total ?? 0);
  };
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    countAll: () => count(held.certainOnly),
    countPair: async () => (asOf === null ? null : { certain: await count(true), withPossible: await count(false) }),
  };
}

/** A row of a list as an edge with facts of its own; it remembers the year it was listed for. */
export const edgeAs =
  <T extends object>(type: new () => T) =>
  ({ edge = {}, node }: ListRow, listYear: number | null): T =>
    Object.assign(hydrate(type, edge), { node: sharedEntity(node), listYear });

/** The length of a list; fails with BAD_USER_INPUT where it is none. */
export function checkedFirst(first: number): number {
  if (first < 1) throw badInput(`first must be 1 or more (it is ${first}).`);
  return first;
}

/** The place that a cursor stands for; fails with BAD_USER_INPUT where it is none of this list in this order. */
export function checkedCursor(after: string | null | undefined, list: string, sort: string): Position | null {
  if (after == null) return null;
  const position = decodeCursor(after);
  if (!position)
    throw badInput('after is no cursor of this service. Take it from pageInfo.endCursor of the page before.');
  if (position.list !== list)
    throw badInput('after is a cursor of another list. Begin again without after, and go on with pageInfo.endCursor.');
  if (position.sort !== sort)
    throw badInput(
      `after is a cursor of a list sorted by ${position.sort}; this one is sorted by ${sort}. Begin again without after.`,
    );
  return position;
}
