import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { analysisYear } from '../time/time.service.js';
import { Certainty } from '../time/time.type.js';
import { CommonGround, rowsOf } from './affiliation.service.js';
import type { Measured } from './measure.js';
import { measuredOf } from './measured.service.js';
import type { NetworkArgs } from './network.args.js';
import { Network } from './network.type.js';
import { type Cut, factsOf, MOST_LINKS, MOST_MEETINGS, MOST_NODES, NETWORK_RULE } from './projection.rules.js';

export { NETWORK_RULE };

const NOTE =
  'A link says that two have something in common in the dataset, not that they meet, cooperate or compete. Measures count only what is recorded and dated: a well-documented actor stands nearer to the centre. Bodies with very many members link nearly everyone; minWeight takes their links away.';

const CUT_REASONS: Readonly<Record<Cut, string>> = {
  nodes: `There are more than ${MOST_NODES} nodes: no links were drawn. Only the nodes are listed.`,
  meetings: `The nodes meet more than ${MOST_MEETINGS} times: no links were drawn. Only the nodes are listed.`,
  links: `There are more than ${MOST_LINKS} links: they were counted, with the degrees of the nodes, and nothing more. A higher minWeight leaves fewer.`,
};

/** A network of a year, measured. */
export async function network(graph: RequestGraph, args: NetworkArgs): Promise<Network> {
  const { projection, certainty, minWeight } = args;
  if (minWeight < 1) throw badInput(`minWeight must be 1 or more (it is ${minWeight}).`);
  const asOf = await analysisYear(graph, args.asOf);
  const certainOnly = certainty === Certainty.CERTAIN;
  const rows = await rowsOf(graph, projection, asOf);
  const counted = rows.filter(({ certain }) => certain || !certainOnly);
  // Both readings are drawn, for the figures that come twice.
  const measured = await measuredOf({ facts: factsOf(rows), certainOnly, minWeight });
  return Object.assign(new Network(), {
    ruleVersion: NETWORK_RULE,
    factCount: new Set(counted.map(({ row }) => row)).size,
    note: NOTE,
    projection,
    asOf,
    certainty,
    minWeight,
    ...countsOf(measured),
    ...wholeFigures(measured, certainOnly),
    measured,
    ground: new CommonGround(counted),
  });
}

const countsOf = ({ certain, withPossible }: Measured): Pick<Network, 'nodeCounts' | 'linkCounts'> => ({
  nodeCounts: { certain: certain.nodes, withPossible: withPossible.nodes },
  linkCounts:
    certain.links === null || withPossible.links === null
      ? null
      : { certain: certain.links, withPossible: withPossible.links },
});

function wholeFigures(measured: Measured, certainOnly: boolean) {
  const { nodes, links } = measured[certainOnly ? 'certain' : 'withPossible'];
  return {
    density: nodes < 2 || links === null ? null : (2 * links) / (nodes * (nodes - 1)),
    componentCount: measured.components,
    communityCount: measured.communities,
    modularity: measured.modularity,
    bridgeCount: measured.bridges?.length ?? null,
    cutReason: measured.cut && CUT_REASONS[measured.cut],
  };
}
