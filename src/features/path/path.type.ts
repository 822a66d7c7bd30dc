import { Field, Int, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { connectionOf, Edge, type Page } from '../connection/connection.type.js';
import { Named } from '../entity/node.type.js';
import { Certainty, Year } from '../time/time.type.js';
import { PathStep } from './link.type.js';

@ObjectType({ description: 'One way from a thing to another that passes nothing twice.' })
export class Path {
  ids!: readonly string[];

  @Field(() => Int, { description: 'How many links it has.' })
  length!: number;

  @Field(() => Certainty, {
    nullable: true,
    description: 'CERTAIN where each of its steps is certain in the year, else POSSIBLE; null without `asOf`.',
  })
  certainty!: Certainty | null;

  @Field(() => [PathStep], { description: 'The steps, from end to end.' })
  steps!: PathStep[];
}

/** What an answer from the surroundings of a thing says about its reach. */
@ObjectType({ implements: Analysis })
abstract class Reach extends Analysis {
  @Field(() => Year, { nullable: true, description: 'The year that the answer is about; null: any year.' })
  asOf!: number | null;

  @Field(() => Boolean, {
    description: 'True where a bound on what one answer reads was met, so that rows may be missing; `note` says which.',
  })
  cut!: boolean;
}

@ObjectType({ implements: Analysis, description: 'The ways from one thing to another.' })
export class Paths extends Reach {
  start!: string;
  end!: string;

  @Field(() => [Path], { description: 'The paths: shortest first, then by the ids along them.' })
  paths!: Path[];

  @Field(() => Boolean, { description: 'True where there are more paths of up to `maxLength` links than are shown.' })
  hasMore!: boolean;
}

@ObjectType({ description: 'One thing in the surroundings of another.' })
export class NeighbourEdge extends Edge<Named> {
  chainIds!: readonly string[];

  @Field(() => Named, { description: 'The thing.' })
  declare node: Named;

  @Field(() => Int, { description: 'How many links away it is.' })
  distance!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many links away it is by links that are certain in the year; null without `asOf`, or where it is not within the depth by these.',
  })
  certainDistance!: number | null;

  @Field(() => PathStep, { description: 'The last step of `chain`.' })
  lastStep!: PathStep;
}

export const NeighbourConnection = connectionOf('Neighbour', NeighbourEdge, 'things around another');

@ObjectType({ description: 'How many things are so many links away.' })
export class DistanceCount {
  @Field(() => Int, { description: 'Number of links.' })
  distance!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Things so far away by links that are certain in the year; null without `asOf`.',
  })
  certain!: number | null;

  @Field(() => Int, { description: 'Things so far away by links that are certain or possible.' })
  withPossible!: number;
}

@ObjectType({ implements: Analysis, description: 'What lies around a thing.' })
export class Neighbourhood extends Reach {
  center!: string;

  @Field(() => [DistanceCount], { description: 'How many things are how far away, nearest first.' })
  distances!: DistanceCount[];

  @Field(() => NeighbourConnection, { description: 'The things: nearest first, then by id.' })
  things!: Page<NeighbourEdge>;
}
