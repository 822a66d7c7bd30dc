import type { RequestGraph } from '../../graph/request.js';
import { connectionOfRows, type RowOrder } from '../connection/rows.js';
import { findAll } from '../entity/entity.service.js';
import type { Named } from '../entity/node.type.js';
import { Expansion } from './expansion.js';
import { type Pair, stepsOf } from './link.service.js';
import { levelsOf } from './links.js';
import type { NeighbourhoodArgs } from './path.args.js';
import type { Scope } from './path.queries.js';
import { type Near, PATH_RULE, within } from './path.rules.js';
import { type DistanceCount, NeighbourEdge, Neighbourhood } from './path.type.js';
import { checkedNumber, noteOf, scopeOf, thing } from './scope.js';

const NOTE = 'What is near by the links recorded; who is not listed may be near by links that nobody recorded.';

interface Row extends Near {
  readonly certainDistance: number | null;
}

const BY_DISTANCE: RowOrder<Row> = {
  list: 'path.neighbourhood',
  sort: 'DISTANCE',
  key: ({ distance }) => distance,
  id: ({ id }) => id,
};

/** What lies within a number of links of a thing. */
export async function neighbourhood(graph: RequestGraph, args: NeighbourhoodArgs): Promise<Neighbourhood> {
  const depth = checkedNumber('depth', args.depth);
  const center = await thing(graph, 'id', args.id);
  const scope = await scopeOf(graph, args, [center]);

  const expansion = new Expansion(await levelsOf(graph, scope));
  let level: readonly string[] = [center];
  for (let distance = 1; distance <= depth && level.length > 0; distance++) {
    await expansion.expand(level);
    level = within(expansion.neighbours, center, distance).flatMap((near) =>
      near.distance === distance ? near.id : [],
    );
  }
  const near = within(expansion.neighbours, center, depth);
  const sure = new Map(within(expansion.certainNeighbours, center, depth).map(({ id, distance }) => [id, distance]));
  const rows = near.map((one): Row => ({ ...one, certainDistance: sure.get(one.id) ?? null }));
  const counts = scope.asOf === null ? null : { certain: sure.size, withPossible: rows.length };
  return Object.assign(new Neighbourhood(), {
    asOf: scope.asOf,
    ruleVersion: PATH_RULE,
    factCount: expansion.linkCount,
    note: noteOf(NOTE, scope, expansion.cuts),
    cut: expansion.cuts.size > 0,
    center,
    distances: countsOf(rows, depth, scope.asOf !== null),
    things: await connectionOfRows(rows, args, BY_DISTANCE, (shown) => edgesOf(graph, scope, shown), counts),
  });
}

function countsOf(rows: readonly Row[], depth: number, dated: boolean): DistanceCount[] {
  const count = (at: (row: Row) => number | null, distance: number) =>
    rows.filter((row) => at(row) === distance).length;
  return Array.from({ length: depth }, (_, at) => at + 1).map((distance) => ({
    distance,
    certain: dated ? count((row) => row.certainDistance, distance) : null,
    withPossible: count((row) => row.distance, distance),
  }));
}

async function edgesOf(
  graph: RequestGraph,
  scope: Scope,
  rows: readonly Row[],
): Promise<Omit<NeighbourEdge, 'cursor'>[]> {
  const lastOf = ({ chain }: Row): Pair => [chain.at(-2) as string, chain.at(-1) as string];
  const [stepOf, nodes] = await Promise.all([
    stepsOf(graph, scope, rows.map(lastOf)),
    findAll(
      graph,
      rows.map(({ id }) => id),
    ),
  ]);
  return rows.map((row, at) =>
    Object.assign(new NeighbourEdge(), {
      node: nodes[at] as Named,
      distance: row.distance,
      certainDistance: row.certainDistance,
      chainIds: row.chain,
      lastStep: stepOf(lastOf(row)),
    }),
  );
}
