import { ArgsType, Field, Int } from 'type-graphql';
import { ConnectionArgs, DEFAULT_FIRST, MAX_FIRST } from '../connection/connection.args.js';
import { sortEnum } from '../connection/sort.js';
import { Certainty, Year } from '../time/time.type.js';
import { vocabularyEnum } from '../vocabulary/enum.js';
import { PROJECTIONS, type ProjectionName } from './projections.js';

export const NetworkProjection = vocabularyEnum(
  'NetworkProjection',
  'Which network: whom it links, and by what.',
  PROJECTIONS,
);

export const NetworkNodeSort = sortEnum('NetworkNodeSort', 'nodes of a network, greatest first', {
  DEGREE: 'By the number of links.',
  WEIGHTED_DEGREE: 'By the sum of the weights of the links.',
  BETWEENNESS: 'By the share of shortest paths that lead through the node.',
  CLOSENESS: 'By how near the others are.',
  EIGENVECTOR: 'By links to well-linked nodes.',
});
export type NetworkNodeSort = keyof typeof NetworkNodeSort;

@ArgsType()
export class NetworkArgs {
  @Field(() => NetworkProjection, { description: 'Which network.' })
  projection!: ProjectionName;

  @Field(() => Year, { nullable: true, description: 'The year; by default the `referenceYear` of the release.' })
  asOf?: number | null;

  @Field(() => Certainty, {
    defaultValue: Certainty.CERTAIN,
    description: 'The least certainty that a membership or mandate must have in the year to count.',
  })
  certainty!: Certainty;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'The least weight of a link, 1 or more. Nodes stay in the network without a link.',
  })
  minWeight!: number;
}

@ArgsType()
export class NetworkNodesArgs extends ConnectionArgs {
  @Field(() => NetworkNodeSort, { defaultValue: NetworkNodeSort.DEGREE, description: 'Order of the list.' })
  sort!: NetworkNodeSort;
}

@ArgsType()
export class FirstArgs {
  @Field(() => Int, { defaultValue: DEFAULT_FIRST, description: `How many, from 1 to ${MAX_FIRST}.` })
  first!: number;
}
