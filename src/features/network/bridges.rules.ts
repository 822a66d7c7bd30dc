/** A link whose removal parts its component in two. */
export interface Bridge {
  /** Its place among the links. */
  readonly link: number;
  /** Nodes on the smaller side. */
  readonly cutOff: number;
}

/** How a network hangs together. */
export interface Coherence {
  /** The component of each node, numbered by its first node. */
  readonly components: Uint32Array;
  readonly componentSizes: readonly number[];
  /** 1 for a node whose removal parts its component. */
  readonly cutNodes: Uint8Array;
  /** Those that cut off most come first, then by place. */
  readonly bridges: readonly Bridge[];
}

interface Neighbour {
  readonly node: number;
  readonly link: number;
}

/**
 * Components, bridges and cut nodes in one walk (Tarjan): a link is a bridge where nothing beyond it
 * leads back to before it. Links are threes of first node, second node and weight.
 */
export function coherenceOf(size: number, links: Uint32Array): Coherence {
  const neighbours = neighboursOf(size, links);
  const met = new Int32Array(size).fill(-1);
  const back = new Int32Array(size);
  const components = new Uint32Array(size);
  const cutNodes = new Uint8Array(size);
  const sizes: number[] = [];
  const found: { link: number; beyond: number; component: number }[] = [];
  let clock = 0;

  // One call deeper for each node of a path: the bound of nodes keeps this within the stack.
  const walk = (node: number, from: number | null): number => {
    met[node] = back[node] = clock++;
    components[node] = sizes.length;
    let [nodes, branches] = [1, 0];
    for (const next of neighbours[node] as Neighbour[]) {
      if (next.node === from) continue;
      if ((met[next.node] as number) >= 0) {
        back[node] = Math.min(back[node] as number, met[next.node] as number);
        continue;
      }
      const beyond = walk(next.node, node);
      nodes += beyond;
      branches++;
      const reached = back[next.node] as number;
      back[node] = Math.min(back[node] as number, reached);
      if (reached > (met[node] as number)) found.push({ link: next.link, beyond, component: sizes.length });
      if (from !== null && reached >= (met[node] as number)) cutNodes[node] = 1;
    }
    if (from === null && branches > 1) cutNodes[node] = 1;
    return nodes;
  };
  for (let node = 0; node < size; node++) if ((met[node] as number) < 0) sizes.push(walk(node, null));

  const bridges = found
    .map(({ link, beyond, component }) => ({ link, cutOff: Math.min(beyond, (sizes[component] as number) - beyond) }))
    .sort((one, other) => other.cutOff - one.cutOff || one.link - other.link);
  return { components, componentSizes: sizes, cutNodes, bridges };
}

function neighboursOf(size: number, links: Uint32Array): Neighbour[][] {
  const neighbours: Neighbour[][] = Array.from({ length: size }, () => []);
  for (let link = 0; link * 3 < links.length; link++) {
    const [one, other] = [links[link * 3] as number, links[link * 3 + 1] as number];
    neighbours[one]?.push({ node: other, link });
    neighbours[other]?.push({ node: one, link });
  }
  return neighbours;
}
