import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { CountPair } from '../connection/connection.type.js';
import { Certainty, Year } from '../time/time.type.js';
import type { CommonGround } from './affiliation.service.js';
import type { Measured, NodeFigures } from './measure.js';
import { NetworkProjection } from './network.args.js';
import type { ProjectionName } from './projections.js';

@ObjectType({
  description:
    'One node of a network with its measures. A measure is null where a bound of the network left it out: see `cutReason`.',
})
export class NetworkNode implements NodeFigures {
  @Field(() => ID, { description: 'Id of the state, organisation or process.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Number of its links.' })
  degree!: number | null;

  @Field(() => Int, { nullable: true, description: 'Sum of the weights of its links.' })
  weightedDegree!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Betweenness, 0 to 1: the share of pairs of other nodes whose shortest paths lead through it; where a pair has several, the share of these. Paths count links, not weights.',
  })
  betweenness!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Closeness, 0 to 1: the inverse of the mean number of links to the nodes that it reaches, times the share of all others that these are (Wasserman and Faust).',
  })
  closeness!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Eigenvector centrality on the weights, 0 to 1, of length 1 over all nodes: high where its neighbours are high. Nodes outside the strongest component have 0. Also null where there is no link, or where the iteration does not settle.',
  })
  eigenvector!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The `number` of its community.',
  })
  community!: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of nodes that are linked with it through others, and it.' })
  componentSize!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its component falls apart without it: it alone holds others to the rest.',
  })
  cuts!: boolean | null;
}

@ObjectType({ description: 'Something that two nodes have in common, with the rows of the dataset that say so.' })
export class NetworkTie {
  @Field(() => ID, {
    description:
      'What they have in common: id of a state or process; a cell as function--issue-area; or a membership as member--body.',
  })
  id!: string;

  @Field(() => Certainty, { description: 'CERTAIN where it holds for both with certainty, else POSSIBLE.' })
  certainty!: string;

  /** Ids of memberships or mandates. */
  rows!: readonly string[];
  projection!: ProjectionName;
}

@ObjectType({ description: 'A link between two nodes of a network; it has no direction.' })
export class NetworkLink {
  @Field(() => ID, { description: 'The two ids, one--other, in alphabetical order.' })
  id!: string;

  @Field(() => Int, { description: 'How many things they have in common, as the projection says.' })
  weight!: number;

  one!: string;
  other!: string;
  network!: Network;
}

@ObjectType({ description: 'A link without which its component falls apart.' })
export class NetworkBridge {
  @Field(() => NetworkLink, { description: 'The link.' })
  link!: NetworkLink;

  @Field(() => Int, { description: 'Nodes on the smaller side: those that would be cut off without it.' })
  cutOff!: number;
}

@ObjectType({
  description:
    'Nodes with more and heavier links among themselves than chance would give. Another method, or another seed, may part them otherwise.',
})
export class NetworkCommunity {
  @Field(() => Int, { description: 'Its number in this network, from 1: the largest first, then by its first id.' })
  number!: number;

  @Field(() => Int, { description: 'Number of its nodes.' })
  size!: number;

  ids!: readonly string[];
  network!: Network;
}

@ObjectType({ implements: Analysis, description: 'A network in one year, with its measures.' })
export class Network extends Analysis {
  @Field(() => NetworkProjection, { description: 'Which network.' })
  projection!: ProjectionName;

  @Field(() => Year, { description: 'The year that the answer is about.' })
  asOf!: number;

  @Field(() => Certainty, { description: 'The least certainty of the facts that make it.' })
  certainty!: Certainty;

  @Field(() => Int, { description: 'The least weight of its links.' })
  minWeight!: number;

  @Field(() => CountPair, { description: 'Nodes of the network by what is certain, and with what is possible.' })
  nodeCounts!: CountPair;

  @Field(() => CountPair, {
    nullable: true,
    description:
      'Links of the network by what is certain, and with what is possible; null where a bound left one of them out.',
  })
  linkCounts!: CountPair | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Links as a share of all that could be, 0 to 1; null with fewer than two nodes, or where links were left out.',
  })
  density!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Components: sets of nodes that are linked, directly or through others; one without links is one.',
  })
  componentCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Communities, those of a single node included.' })
  communityCount!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Modularity of the communities, −0.5 to 1: the share of weight within them beyond what chance would give. Null without links.',
  })
  modularity!: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of bridges.' })
  bridgeCount!: number | null;

  @Field(() => String, { nullable: true, description: 'Which bound left measures out; null where all are there.' })
  cutReason!: string | null;

  measured!: Measured;
  ground!: CommonGround;
}
