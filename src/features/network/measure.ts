import { type Bridge, coherenceOf } from './bridges.rules.js';
import { centralityOf, graphOf, partitionOf } from './centrality.js';
import { type Cut, type Facts, type Projection, projectionOf } from './projection.rules.js';

/** What to measure: facts, and which of them make the network. */
export interface Job {
  readonly facts: Facts;
  readonly certainOnly: boolean;
  readonly minWeight: number;
}

/** A node with its measures; null where a bound left them out. */
export interface NodeFigures {
  readonly id: string;
  readonly degree: number | null;
  readonly weightedDegree: number | null;
  readonly betweenness: number | null;
  readonly closeness: number | null;
  readonly eigenvector: number | null;
  /** Number of its community, from 1. */
  readonly community: number | null;
  /** Number of nodes in its component. */
  readonly componentSize: number | null;
  readonly cuts: boolean | null;
}

interface Sizes {
  readonly nodes: number;
  readonly links: number | null;
}

/** A network with all its measures. */
export interface Measured {
  readonly certain: Sizes;
  readonly withPossible: Sizes;
  /** By id. */
  readonly nodes: readonly NodeFigures[];
  /** As in the projection; null where a bound left them out. */
  readonly links: Uint32Array | null;
  readonly bridges: readonly Bridge[] | null;
  readonly components: number | null;
  readonly communities: number | null;
  readonly modularity: number | null;
  readonly cut: Cut | null;
}

/** Draws a network and measures it, as far as the bounds allow. It takes its time: see `apart.ts`. */
export function measure({ facts, certainOnly, minWeight }: Job): Measured {
  const certain = projectionOf(facts, true, minWeight);
  const withPossible = projectionOf(facts, false, minWeight);
  const sizes = ({ ids, linkCount }: Projection): Sizes => ({ nodes: ids.length, links: linkCount });
  return {
    certain: sizes(certain),
    withPossible: sizes(withPossible),
    ...measured(certainOnly ? certain : withPossible),
  };
}

function measured({ ids, links, degrees, weightedDegrees, cut }: Projection): Omit<Measured, keyof Readings> {
  const whole = links && wholeOf(ids, links);
  const nodes = ids.map((id, at) => ({
    id,
    degree: degrees?.[at] ?? null,
    weightedDegree: weightedDegrees?.[at] ?? null,
    betweenness: whole?.betweenness[at] ?? null,
    closeness: whole?.closeness[at] ?? null,
    eigenvector: whole?.eigenvector?.[at] ?? null,
    community: whole ? (whole.communities[at] as number) + 1 : null,
    componentSize: whole?.componentSizes[whole.components[at] as number] ?? null,
    cuts: whole ? whole.cutNodes[at] === 1 : null,
  }));
  return {
    nodes,
    links,
    bridges: whole?.bridges ?? null,
    components: whole?.componentSizes.length ?? null,
    communities: whole ? new Set(whole.communities).size : null,
    modularity: whole?.modularity ?? null,
    cut,
  };
}

type Readings = Pick<Measured, 'certain' | 'withPossible'>;

function wholeOf(ids: readonly string[], links: Uint32Array) {
  const graph = graphOf(ids, links);
  return { ...centralityOf(graph), ...partitionOf(graph), ...coherenceOf(ids.length, links) };
}
