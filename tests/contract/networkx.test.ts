import { afterAll, beforeAll, expect, it } from 'vitest';
import { network } from '../../src/features/network/network.service.js';
import type { Network } from '../../src/features/network/network.type.js';
import type { ProjectionName } from '../../src/features/network/projections.js';
import { Certainty } from '../../src/features/time/time.type.js';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { RequestGraph } from '../../src/graph/request.js';
import { askNetworkx, type NetworkxMeasures } from '../support/networkx.js';
import { realContent } from '../support/real.js';
import { describePython } from '../support/rings.js';

const MEASURES = ['degree', 'weightedDegree', 'betweenness', 'closeness', 'eigenvector'] as const;
const WITHIN = 1e-6;
/** How much less modularity than networkx's best of ten seeds one run with one seed may reach. */
const SLACK = 0.02;

const PROJECTIONS: ProjectionName[] = ['co-membership', 'states-together', 'co-mandate', 'body-membership'];
const CASES = PROJECTIONS.flatMap((projection) =>
  [2010, 2020].flatMap((asOf) => Object.values(Certainty).map((certainty) => ({ projection, asOf, certainty }))),
);

const engine = new EmbeddedEngine();

/** The nodes, links and communities of a network, as it is handed to networkx. */
function handedOver({ measured }: Network) {
  const { nodes, links } = measured;
  const id = (at: number | undefined) => nodes[at as number]?.id as string;
  const threes = Array.from({ length: (links as Uint32Array).length / 3 }, (_, at) => {
    const [one, other, weight] = (links as Uint32Array).slice(at * 3, at * 3 + 3);
    return [id(one), id(other), weight as number] as const;
  });
  const communities = Array.from({ length: measured.communities as number }, (_, at) =>
    nodes.filter(({ community }) => community === at + 1).map((node) => node.id),
  );
  return { nodes: nodes.map((node) => node.id), links: threes, communities };
}

/** How far a figure is from that of networkx, at most, over all nodes. */
const distance = ({ measured }: Network, theirs: NetworkxMeasures, measure: (typeof MEASURES)[number]): number =>
  Math.max(
    ...measured.nodes.map((node) => Math.abs(Number(node[measure] ?? Number.NaN) - Number(theirs[measure][node.id]))),
  );

describePython('networkx measures the networks of the real dataset alike', () => {
  beforeAll(() => engine.load(realContent()));
  afterAll(() => engine.close());

  it.each(CASES)('$projection in $asOf, $certainty', async (args) => {
    const ours = await network(new RequestGraph(engine), { ...args, minWeight: 1 });
    if (ours.measured.nodes.length === 0) {
      // Nothing is certain: networkx takes no empty network.
      expect(args).toEqual({ projection: 'body-membership', asOf: 2020, certainty: Certainty.CERTAIN });
      return;
    }
    const input = handedOver(ours);
    const theirs = await askNetworkx(input);
    for (const measure of MEASURES) expect(distance(ours, theirs, measure), measure).toBeLessThan(WITHIN);
    expect(Math.abs((ours.modularity as number) - theirs.modularity)).toBeLessThan(WITHIN);
    expect(ours.modularity).toBeGreaterThan(theirs.louvain - SLACK);
    expect(Math.abs((ours.density as number) - theirs.density)).toBeLessThan(WITHIN);
    expect(ours.componentCount).toBe(theirs.components);
    expect(ours.measured.nodes.filter(({ cuts }) => cuts).map(({ id }) => id)).toEqual(theirs.cutNodes);
    const bridges = ours.measured.bridges?.map(({ link }) => input.links[link]?.slice(0, 2)) ?? [];
    expect(bridges.sort()).toEqual(theirs.bridges);
  });
});
