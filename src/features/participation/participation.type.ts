import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Actor } from '../actor/actor.type.js';
import { Analysis } from '../analysis/analysis.type.js';
import { boundedList } from '../analysis/bounded.js';
import { CountPair } from '../connection/connection.type.js';
import { Year } from '../time/time.type.js';
import { ActorKind } from '../vocabulary/kinds.js';

@ObjectType({ description: 'How many members of the United Nations take part in at least one of the bodies.' })
export class ParticipationShare {
  @Field(() => Int, { description: 'Members of the United Nations in the year.' })
  unMembers!: number;

  @Field(() => CountPair, { description: 'Those of them that take part in at least one body.' })
  takingPart!: CountPair;

  @Field(() => Float, {
    nullable: true,
    description: 'Share from 0 to 1 that takes part with certainty; null where there are no UN members.',
  })
  shareCertain(): number | null {
    return this.unMembers === 0 ? null : this.takingPart.certain / this.unMembers;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The same if all that is possible held as well; null where there are no UN members.',
  })
  shareWithPossible(): number | null {
    return this.unMembers === 0 ? null : this.takingPart.withPossible / this.unMembers;
  }
}

@ObjectType({ description: 'The same for one region of the UN M49 standard.' })
export class RegionParticipation extends ParticipationShare {
  @Field(() => String, { nullable: true, description: 'The region; null for states that have none.' })
  unRegion!: string | null;
}

@ObjectType({ description: 'One member of the United Nations, and in how many of the bodies it takes part.' })
export class ParticipatingState {
  state!: string;
  asOf!: number;
  kinds!: readonly string[];

  @Field(() => CountPair, { description: 'How many of the bodies it takes part in.' })
  bodies!: CountPair;
}

@ObjectType({ description: 'States with the number of bodies that they take part in.' })
export class ParticipatingStateList extends boundedList(() => ParticipatingState) {}

@ObjectType({ description: 'Bodies, by name.' })
export class BodyList extends boundedList<Actor>(() => Actor) {}

@ObjectType({
  implements: Analysis,
  description: 'Which members of the United Nations take part in bodies of some kinds in one year.',
})
export class StateParticipation extends Analysis {
  @Field(() => Year, { description: 'The year that the answer is about.' })
  asOf!: number;

  @Field(() => [ActorKind], { description: 'The kinds of bodies that the answer is about.' })
  kinds!: readonly string[];

  @Field(() => CountPair, { description: 'Bodies of these kinds that existed in the year.' })
  bodies!: CountPair;

  @Field(() => BodyList, {
    description:
      'Bodies that existed, certainly or possibly, and for which no state is recorded in the year: their members are not known.',
  })
  bodiesWithoutStates!: BodyList;

  @Field(() => ParticipationShare, { description: 'All members of the United Nations that were asked about.' })
  total!: ParticipationShare;

  @Field(() => [RegionParticipation], {
    description: 'The same by region, by name; states without a region come last.',
  })
  regions!: RegionParticipation[];

  @Field(() => ParticipatingStateList, {
    description:
      'All of these states, those in most bodies first: by certain ones, then with the possible ones, then by name.',
  })
  states!: ParticipatingStateList;

  @Field(() => ParticipatingStateList, {
    description: 'States in none of the bodies, not even possibly, by name: no row puts them into one in the year.',
  })
  inNone!: ParticipatingStateList;

  @Field(() => ParticipatingStateList, {
    description: 'States that are in none with certainty, by name: those of `inNone`, and those only possibly in one.',
  })
  inNoneForCertain!: ParticipatingStateList;

  @Field(() => CountPair, {
    description: 'States and territories outside of the United Nations that take part; they are in no other figure.',
  })
  othersTakingPart!: CountPair;
}
