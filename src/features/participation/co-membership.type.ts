import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { boundedList } from '../analysis/bounded.js';
import { CountPair } from '../connection/connection.type.js';
import { Certainty, Year } from '../time/time.type.js';
import { vocabularyEnum } from '../vocabulary/enum.js';
import { ActorKind } from '../vocabulary/kinds.js';
import type { Nesting } from './co-membership.rules.js';

export const MemberNesting = vocabularyEnum(
  'MemberNesting',
  'Whether all states of one body are in another. A body with fewer than three of them lies within none.',
  {
    none: 'Neither lies within the other.',
    'one-within-other': 'All states of `one` are in `other`, which has more.',
    'other-within-one': 'All states of `other` are in `one`, which has more.',
    'same-members': 'Both have the same states.',
  } satisfies Record<Nesting, string>,
);

@ObjectType({ description: 'A state that two bodies share in the year.' })
export class SharedState {
  state!: string;
  asOf!: number;
  bodies!: readonly string[];

  @Field(() => Certainty, { description: 'CERTAIN where it is in both with certainty.' })
  certainty!: string;
}

@ObjectType({ description: 'States that two bodies share, by name.' })
export class SharedStateList extends boundedList(() => SharedState) {}

@ObjectType({ description: 'Two bodies, and the states that they share in the year.' })
export class BodyPair {
  one!: string;
  other!: string;
  asOf!: number;
  /** How surely each state is in both. */
  inBoth!: ReadonlyMap<string, string>;

  @Field(() => CountPair, { description: 'States that belong to both: certain where both memberships are.' })
  shared!: CountPair;

  @Field(() => CountPair, { description: 'States of `one`.' })
  statesOfOne!: CountPair;

  @Field(() => CountPair, { description: 'States of `other`.' })
  statesOfOther!: CountPair;

  @Field(() => Float, {
    nullable: true,
    description:
      'Jaccard index of the certain members, from 0 to 1: shared ones over those of either. Null where neither has one.',
  })
  jaccard!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The same if all that is possible held as well; it can be smaller. Null where neither has a member.',
  })
  jaccardWithPossible!: number | null;

  @Field(() => MemberNesting, { description: 'Whether one lies within the other, by certain members.' })
  nesting!: string;

  @Field(() => MemberNesting, { description: 'The same if all that is possible held as well.' })
  nestingWithPossible!: string;
}

@ObjectType({ description: 'Pairs of bodies: most shared states first, then the greater Jaccard index, then ids.' })
export class BodyPairList extends boundedList(() => BodyPair) {}

@ObjectType({ implements: Analysis, description: 'Which bodies share states in one year.' })
export class CoMembership extends Analysis {
  @Field(() => Year, { description: 'The year that the answer is about.' })
  asOf!: number;

  @Field(() => [ActorKind], { description: 'The kinds of bodies that the answer is about.' })
  kinds!: readonly string[];

  @Field(() => Int, { description: 'Bodies of these kinds with at least one state recorded in the year.' })
  bodyCount!: number;

  @Field(() => BodyPairList, { description: 'The pairs that share enough states.' })
  pairs!: BodyPairList;
}
