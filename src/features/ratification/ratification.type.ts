import { Field, Int, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { boundedList } from '../analysis/bounded.js';
import { CountPair } from '../connection/connection.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Certainty, Year } from '../time/time.type.js';
import { TreatyAction } from '../treaty/treaty.type.js';
import { vocabularyEnum } from '../vocabulary/enum.js';
import type { Records, Standing } from './ratification.rules.js';

export const TreatyStanding = vocabularyEnum('TreatyStanding', 'How a state stood to an instrument in a year.', {
  party: 'Party with certainty.',
  'possibly-party': 'Possibly party: its action bears no date, or the year lies after the end of the record.',
  'signed-only': 'Signed, and by a complete record not party.',
  neither: 'By a complete record neither party nor signatory, or a party that left.',
  'not-recorded': 'The record is not complete for the year, and no action shows it as party. It may be one.',
} satisfies Record<Standing, string>);

export const TreatyRecords = vocabularyEnum('TreatyRecords', 'What the record of an instrument is worth in a year.', {
  recorded: 'The actions of states are complete.',
  'not-recorded': 'They are not complete: after `recordsUntil`, or without it. The count is what is known.',
  'not-in-existence': 'The instrument was not adopted yet.',
} satisfies Record<Records, string>);

/** A state of the circle asked about. */
@ObjectType()
export abstract class CircleMember {
  state!: string;
  asOf!: number;
  /** The body by which it is in the circle; null where none is. */
  body!: string | null;

  @Field(() => Certainty, {
    description: 'How surely it belongs to the circle in the year; members of the United Nations do with certainty.',
  })
  membership!: string;
}

@ObjectType({ description: 'One state of the circle, and how it stood to the instrument in the year.' })
export class MemberStanding extends CircleMember {
  @Field(() => TreatyStanding, { description: 'How it stood to the instrument.' })
  standing!: string;

  @Field(() => [TreatyAction], {
    description:
      'All that is recorded of what it did about the instrument, in the order of time, later years included.',
  })
  actions!: TreatyAction[];
}

@ObjectType({ description: 'States of the circle that stand alike, by name.' })
export class MemberStandingList extends boundedList(() => MemberStanding) {
  @Field(() => CountPair, {
    description: 'The whole list: states that belong to the circle with certainty, and with those that possibly do.',
  })
  counts!: CountPair;
}

@ObjectType({
  implements: Analysis,
  description: 'How the states of a circle stood to an instrument in one year. Each is in exactly one of the lists.',
})
export class RatificationGaps extends Analysis {
  @Field(() => Year, { description: 'The year that the answer is about.' })
  asOf!: number;

  @Field(() => Instrument, { description: 'The instrument.' })
  instrument!: Instrument;

  body!: string | null;

  @Field(() => String, { nullable: true, description: 'The region, where one was asked about.' })
  unRegion!: string | null;

  @Field(() => TreatyRecords, { description: 'Whether the actions of states are complete for the year.' })
  records!: string;

  @Field(() => CountPair, { description: 'States of the circle, certain and possible ones.' })
  members!: CountPair;

  @Field(() => MemberStandingList, { description: 'Parties.' })
  parties!: MemberStandingList;

  @Field(() => MemberStandingList, { description: 'Possible parties. They are in none of the other lists.' })
  possibleParties!: MemberStandingList;

  @Field(() => MemberStandingList, { description: 'Signatories that are not party.' })
  signedOnly!: MemberStandingList;

  @Field(() => MemberStandingList, { description: 'States that are neither, parties that left among them.' })
  neither!: MemberStandingList;

  @Field(() => MemberStandingList, {
    description: 'States of which nothing shows that they are party, while the record is not complete for the year.',
  })
  notRecorded!: MemberStandingList;
}

@ObjectType({ description: 'The number of parties in one year.' })
export class PartyCount {
  @Field(() => Year, { description: 'The year.' })
  year!: number;

  @Field(() => CountPair, { description: 'Parties in the year, as two figures.' })
  parties!: CountPair;

  @Field(() => TreatyRecords, { description: 'What the record is worth in the year.' })
  records!: string;
}

@ObjectType({ implements: Analysis, description: 'The number of parties to an instrument over time.' })
export class PartyCounts extends Analysis {
  @Field(() => Instrument, { description: 'The instrument.' })
  instrument!: Instrument;

  @Field(() => Year, { description: 'First year.' })
  from!: number;

  @Field(() => Year, { description: 'Last year that was asked for.' })
  to!: number;

  @Field(() => Int, { description: 'Years from one point to the next.' })
  step!: number;

  @Field(() => [PartyCount], { description: 'The points, in the order of time.' })
  points!: PartyCount[];
}
