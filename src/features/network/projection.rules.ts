/** Version of the rule of networks: it changes whenever the same data can give another answer. */
export const NETWORK_RULE = 'network-1';

/** The most nodes between which links are drawn. */
export const MOST_NODES = 2_000;
/** The most links over which paths, communities and bridges are worked out. */
export const MOST_LINKS = 200_000;
/** How often two nodes may meet in something that they share before drawing the links takes too long. */
export const MOST_MEETINGS = 100_000_000;

/** A node of a network, and something that links it with all others that have the same. */
export interface Affiliation {
  readonly node: string;
  readonly via: string;
  readonly certain: boolean;
}

/** Affiliations in numbers, each pair once: small to copy to another thread, and in a total order. */
export interface Facts {
  /** Ids of the nodes, in order. */
  readonly ids: readonly string[];
  readonly vias: number;
  readonly node: Uint32Array;
  readonly via: Uint32Array;
  readonly certain: Uint8Array;
}

export type Cut = 'nodes' | 'meetings' | 'links';

/** A network as far as the bounds let it be drawn. */
export interface Projection {
  readonly ids: readonly string[];
  readonly linkCount: number | null;
  /** Links and sums of weights of each node; null where no links were drawn. */
  readonly degrees: Uint32Array | null;
  readonly weightedDegrees: Uint32Array | null;
  /**
   * Threes of first node, second node and weight, by place in `ids`, the first below the second;
   * heaviest first, then by id. Null where there are too many.
   */
  readonly links: Uint32Array | null;
  readonly cut: Cut | null;
}

/** Affiliations in numbers. Where one pair has several rows, a certain one makes it certain. */
export function factsOf(affiliations: readonly Affiliation[]): Facts {
  const placeOf = (words: Iterable<string>) => new Map([...new Set(words)].sort().map((word, at) => [word, at]));
  const nodes = placeOf(affiliations.map(({ node }) => node));
  const vias = placeOf(affiliations.map(({ via }) => via));
  const pairs = new Map<number, boolean>();
  for (const { node, via, certain } of affiliations) {
    const pair = (nodes.get(node) as number) * vias.size + (vias.get(via) as number);
    pairs.set(pair, certain || pairs.get(pair) === true);
  }
  const keys = Float64Array.from(pairs.keys()).sort();
  return {
    ids: [...nodes.keys()],
    vias: vias.size,
    node: Uint32Array.from(keys, (pair) => Math.floor(pair / vias.size)),
    via: Uint32Array.from(keys, (pair) => pair % vias.size),
    certain: Uint8Array.from(keys, (pair) => Number(pairs.get(pair))),
  };
}

/**
 * Links every two nodes that have something in common; the weight of a link is how many such things
 * they have. Nodes without a link stay: whoever has an affiliation is in the network.
 */
export function projectionOf(facts: Facts, certainOnly: boolean, minWeight: number): Projection {
  const kept = [...facts.node.keys()].filter((row) => !certainOnly || facts.certain[row] === 1);
  const places = new Map([...new Set(kept.map((row) => facts.node[row] as number))].map((node, at) => [node, at]));
  const ids = [...places.keys()].map((node) => facts.ids[node] as string);
  const groups: number[][] = Array.from({ length: facts.vias }, () => []);
  for (const row of kept)
    (groups[facts.via[row] as number] as number[]).push(places.get(facts.node[row] as number) as number);

  const meetings = groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  if (ids.length > MOST_NODES) return undrawn(ids, 'nodes');
  if (meetings > MOST_MEETINGS) return undrawn(ids, 'meetings');
  return drawn(ids, weightsOf(ids.length, groups), minWeight);
}

const undrawn = (ids: readonly string[], cut: Cut): Projection => ({
  ids,
  linkCount: null,
  degrees: null,
  weightedDegrees: null,
  links: null,
  cut,
});

/** The weight of each pair, in one square: with so few nodes that is smaller and faster than a map of pairs. */
function weightsOf(size: number, groups: readonly (readonly number[])[]): Uint32Array {
  const weights = new Uint32Array(size * size);
  for (const group of groups)
    for (let at = 0; at < group.length; at++)
      for (let after = at + 1; after < group.length; after++)
        (weights[(group[at] as number) * size + (group[after] as number)] as number)++;
  return weights;
}

function drawn(ids: readonly string[], weights: Uint32Array, minWeight: number): Projection {
  const size = ids.length;
  const [degrees, weightedDegrees] = [new Uint32Array(size), new Uint32Array(size)];
  const links: number[] = [];
  let linkCount = 0;
  for (let one = 0; one < size; one++)
    for (let other = one + 1; other < size; other++) {
      const weight = weights[one * size + other] as number;
      if (weight < minWeight) continue;
      linkCount++;
      for (const end of [one, other]) {
        degrees[end] = (degrees[end] as number) + 1;
        weightedDegrees[end] = (weightedDegrees[end] as number) + weight;
      }
      if (linkCount <= MOST_LINKS) links.push(one, other, weight);
    }
  const cut = linkCount > MOST_LINKS ? 'links' : null;
  return { ids, linkCount, degrees, weightedDegrees, links: cut ? null : inOrder(ids, links), cut };
}

/** The id of the link between two nodes. */
export const linkId = (one: string, other: string): string => `${one}--${other}`;

function inOrder(ids: readonly string[], links: readonly number[]): Uint32Array {
  const keyed = Array.from({ length: links.length / 3 }, (_, at) => {
    const three = links.slice(at * 3, at * 3 + 3) as [number, number, number];
    return { id: linkId(ids[three[0]] as string, ids[three[1]] as string), three };
  });
  keyed.sort((one, other) => other.three[2] - one.three[2] || (one.id < other.id ? -1 : 1));
  return Uint32Array.from(keyed.flatMap(({ three }) => three));
}
