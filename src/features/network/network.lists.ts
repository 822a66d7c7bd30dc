import type { ConnectionArgs } from '../connection/connection.args.js';
import type { Edge, Page } from '../connection/connection.type.js';
import { checkedFirst } from '../connection/list.service.js';
import { inOrder, pageOfRows, type RowOrder, type RowPage } from '../connection/rows.js';
import type { NodeFigures } from './measure.js';
import type { NetworkNodeSort, NetworkNodesArgs } from './network.args.js';
import { type Network, NetworkBridge, NetworkCommunity, NetworkLink, NetworkNode, NetworkTie } from './network.type.js';
import { linkId } from './projection.rules.js';

const MEASURES: Readonly<Record<NetworkNodeSort, keyof NodeFigures>> = {
  DEGREE: 'degree',
  WEIGHTED_DEGREE: 'weightedDegree',
  BETWEENNESS: 'betweenness',
  CLOSENESS: 'closeness',
  EIGENVECTOR: 'eigenvector',
};

const nodeOf = (figures: NodeFigures): NetworkNode => Object.assign(new NetworkNode(), figures);

/** The nodes, greatest first by a measure; what has none comes last. */
export function nodesOf({ measured, nodeCounts }: Network, args: NetworkNodesArgs): Page<Edge<NetworkNode>> {
  const key = (node: NodeFigures) => Number(node[MEASURES[args.sort]] ?? -1);
  const order: RowOrder<NodeFigures> = {
    list: 'network.nodes',
    sort: args.sort,
    key,
    id: ({ id }) => id,
    falling: true,
  };
  const rows = inOrder(measured.nodes, order);
  return connected(pageOfRows(rows, args, order), nodeOf, rows.length, nodeCounts);
}

/** The links, heaviest first; null where a bound left them out. */
export function linksOf(network: Network, args: ConnectionArgs): Page<Edge<NetworkLink>> | null {
  const { links } = network.measured;
  if (!links) return null;
  const order: RowOrder<number> = {
    list: 'network.links',
    sort: 'WEIGHT',
    key: (place) => links[place * 3 + 2] as number,
    id: (place) => linkAt(network, place).id,
    falling: true,
  };
  const rows = [...Array(links.length / 3).keys()];
  const page = pageOfRows(rows, args, order);
  return connected(page, (place) => linkAt(network, place), rows.length, network.linkCounts);
}

function connected<T, N>(
  { rows, pageInfo }: RowPage<T>,
  toNode: (row: T) => N,
  total: number,
  counts: Network['linkCounts'],
): Page<Edge<N>> {
  const edges = rows.map(({ row, cursor }) => ({ cursor, node: toNode(row) }));
  return { edges, pageInfo, countAll: async () => total, countPair: async () => counts };
}

function linkAt(network: Network, place: number): NetworkLink {
  const { nodes, links } = network.measured;
  const [one, other, weight] = links?.slice(place * 3, place * 3 + 3) ?? [];
  const ends = { one: nodes[one as number]?.id as string, other: nodes[other as number]?.id as string };
  return Object.assign(new NetworkLink(), { id: linkId(ends.one, ends.other), ...ends, weight, network });
}

/** The bridges, those that would cut off most first; null where a bound left them out. */
export const bridgesOf = (network: Network, first: number): NetworkBridge[] | null =>
  network.measured.bridges
    ?.slice(0, checkedFirst(first))
    .map(({ link, cutOff }) => Object.assign(new NetworkBridge(), { link: linkAt(network, link), cutOff })) ?? null;

/** The communities, largest first; null where a bound left them out. */
export function communitiesOf(network: Network, first: number): NetworkCommunity[] | null {
  const { nodes, communities } = network.measured;
  if (communities === null) return null;
  const members: string[][] = Array.from({ length: communities }, () => []);
  for (const { id, community } of nodes) members[(community as number) - 1]?.push(id);
  return members
    .slice(0, checkedFirst(first))
    .map((ids, at) => Object.assign(new NetworkCommunity(), { number: at + 1, size: ids.length, ids, network }));
}

/** The nodes of a community, those with the heaviest links first. */
export function membersOf({ ids, network }: NetworkCommunity, first: number): NetworkNode[] {
  const own = new Set(ids);
  return network.measured.nodes
    .filter(({ id }) => own.has(id))
    .sort((one, other) => Number(other.weightedDegree) - Number(one.weightedDegree))
    .slice(0, checkedFirst(first))
    .map(nodeOf);
}

/** What the two ends of a link have in common, certain things first. */
export function tiesOf({ network, one, other }: NetworkLink, first: number): NetworkTie[] {
  const { ground, projection } = network;
  return ground
    .between(one, other)
    .slice(0, checkedFirst(first))
    .map(({ via, certain, rows }) =>
      Object.assign(new NetworkTie(), { id: via, certainty: certain ? 'CERTAIN' : 'POSSIBLE', rows, projection }),
    );
}
