import { Field, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { boundedList } from '../analysis/bounded.js';
import { Coding } from '../coding/coding.type.js';
import { CountPair } from '../connection/connection.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Certainty, Year } from '../time/time.type.js';
import { Level } from '../vocabulary/enums.js';

@ObjectType({ description: 'An actor on a level.' })
export class LevelActor {
  id!: string;

  @Field(() => Certainty, { description: 'How surely it existed in the year.' })
  certainty!: string;

  @Field(() => Coding, { description: 'The coding that places it, with reason and sources.' })
  coding!: Coding;
}

@ObjectType({ description: 'An instrument on a level.' })
export class LevelInstrument {
  @Field(() => Instrument, { description: 'The instrument.' })
  instrument!: Instrument;

  @Field(() => Certainty, { description: 'How surely it was adopted by then: POSSIBLE where no source dates it.' })
  certainty!: string;

  @Field(() => Coding, { description: 'The coding that places it, with reason and sources.' })
  coding!: Coding;
}

@ObjectType({ description: 'Actors on a level: certain ones first, then by name.' })
export class LevelActors extends boundedList(() => LevelActor) {}

@ObjectType({ description: 'Instruments on a level: certain ones first, then by title.' })
export class LevelInstruments extends boundedList(() => LevelInstrument) {}

@ObjectType({ description: 'A level of governance, and who and what is coded there.' })
export class LevelOfGovernance {
  @Field(() => Level, { description: 'The level.' })
  level!: string;

  @Field(() => CountPair, { description: 'Actors on it that existed in the year.' })
  actorCounts!: CountPair;

  @Field(() => CountPair, { description: 'Instruments on it that were adopted by the end of the year.' })
  instrumentCounts!: CountPair;

  @Field(() => LevelActors, { description: 'The actors.' })
  actors!: LevelActors;

  @Field(() => LevelInstruments, { description: 'The instruments.' })
  instruments!: LevelInstruments;
}

@ObjectType({
  implements: Analysis,
  description:
    'Actors and instruments on the levels of governance of the brief. What is coded on two levels stands on both, so the counts of levels do not add up.',
})
export class GovernanceLevels extends Analysis {
  @Field(() => Year, { description: 'The year that the answer is about.' })
  asOf!: number;

  @Field(() => [LevelOfGovernance], { description: 'The levels, in the order of the enum.' })
  levels!: LevelOfGovernance[];

  @Field(() => CountPair, { description: 'Actors of the year that are coded on no level: not recorded.' })
  uncodedActors!: CountPair;

  @Field(() => CountPair, { description: 'Instruments adopted by then that are coded on no level: not recorded.' })
  uncodedInstruments!: CountPair;
}
