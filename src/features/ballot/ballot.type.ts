import { Field, Int, ObjectType } from 'type-graphql';
import { Edge } from '../connection/connection.type.js';
import { Named, Node } from '../entity/node.type.js';
import { Sourced } from '../source/source.type.js';
import { State } from '../state/state.type.js';
import { PartialDate } from '../time/time.type.js';
import { Vote, VoteBasis } from '../vocabulary/kinds.js';

@ObjectType({ implements: [Node, Named, Sourced], description: 'A recorded vote of states in a body.' })
export class Ballot extends Named implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;
  body!: string;
  about!: readonly string[];

  @Field(() => PartialDate, { nullable: true, description: 'Day of the vote.' })
  date!: string | null;

  @Field(() => String, { description: 'What the vote decided.' })
  description!: string;
}

@ObjectType({ description: 'How many states voted one way.' })
export class VoteCount {
  @Field(() => Vote, { description: 'The vote.' })
  vote!: string;

  @Field(() => Int, { description: 'How many states.' })
  count!: number;
}

@ObjectType({ implements: [Sourced], description: 'How one state voted in a ballot.' })
export class VoteEdge extends Edge<State> implements Sourced {
  sources!: readonly string[];
  confidence!: string;

  @Field(() => Vote, { description: 'The vote.' })
  vote!: string;

  @Field(() => VoteBasis, { description: 'Whether the record names the vote.' })
  basis!: string;

  @Field(() => State, { description: 'The state.' })
  declare node: State;
}

@ObjectType({ implements: [Sourced], description: 'A ballot in which a state voted.' })
export class BallotVoteEdge extends Edge<Ballot> implements Sourced {
  sources!: readonly string[];
  confidence!: string;

  @Field(() => Vote, { description: 'The vote.' })
  vote!: string;

  @Field(() => VoteBasis, { description: 'Whether the record names the vote.' })
  basis!: string;

  @Field(() => Ballot, { description: 'The ballot.' })
  declare node: Ballot;
}
