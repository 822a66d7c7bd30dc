import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { betweenness, closeness, eigenvector } from 'graphology-metrics/centrality/index.js';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

// The package is CommonJS: what its types call the default export is the module itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

const SEED = 2010;
/** Where the iteration for the eigenvector ends, as change a node, and after how many links looked at it gives up. */
const TOLERANCE = 1e-12;
const MOST_STEPS = 5e8;
const DECIMALS = 1e12;

/** The measures of each node, in the order of the ids. */
export interface Centrality {
  readonly betweenness: readonly number[];
  readonly closeness: readonly number[];
  /** Null where the iteration does not settle. */
  readonly eigenvector: readonly number[] | null;
}

export interface Partition {
  /** The community of each node: 0 is the largest, among equals the one with the first node. */
  readonly communities: readonly number[];
  /** Null where there is no link. */
  readonly modularity: number | null;
}

/** The network for graphology. Nodes and links go in in their order, on which communities depend. */
export function graphOf(ids: readonly string[], links: Uint32Array): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (let at = 0; at < links.length; at += 3)
    graph.addEdge(ids[links[at] as number], ids[links[at + 1] as number], { weight: links[at + 2] });
  return graph;
}

/** Betweenness and closeness count links, since a weight is no distance; the eigenvector weighs them. */
export function centralityOf(graph: UndirectedGraph): Centrality {
  const listed = (mapping: Readonly<Record<string, number>>) => graph.mapNodes((id) => rounded(mapping[id] ?? 0));
  // The package takes no empty graph.
  if (graph.order === 0) return { betweenness: [], closeness: [], eigenvector: null };
  const settled = eigenvectorOf(graph);
  return {
    betweenness: listed(betweenness(graph, { getEdgeWeight: null, normalized: true })),
    closeness: listed(closeness(graph, { wassermanFaust: true })),
    eigenvector: settled && listed(settled),
  };
}

function eigenvectorOf(graph: UndirectedGraph): Record<string, number> | null {
  if (graph.size === 0) return null;
  const maxIterations = Math.ceil(MOST_STEPS / (graph.size + graph.order));
  try {
    return eigenvector(graph, { getEdgeWeight: 'weight', maxIterations, tolerance: TOLERANCE });
  } catch {
    return null;
  }
}

/** Communities by the Louvain method on the weights, the same for the same network. */
export function partitionOf(graph: UndirectedGraph): Partition {
  const random = xoroshiro128plus(SEED);
  const found = louvain.detailed(graph, { getEdgeWeight: 'weight', rng: () => uniformFloat64(random) });
  const members = new Map<number, string[]>();
  for (const id of graph.nodes()) {
    const label = found.communities[id] as number;
    members.set(label, [...(members.get(label) ?? []), id]);
  }
  // A stable sort: among equals the one whose first node came first stays first.
  const ranked = [...members].sort(([, one], [, other]) => other.length - one.length).map(([label]) => label);
  return {
    communities: graph.mapNodes((id) => ranked.indexOf(found.communities[id] as number)),
    modularity: graph.size === 0 ? null : rounded(found.modularity),
  };
}

/** Without the last digits: nodes in the same position get the same figure, and the id decides between them. */
const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;
