import { Field, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { boundedList } from '../analysis/bounded.js';
import { CountPair } from '../connection/connection.type.js';
import { Sourced } from '../source/source.type.js';
import { Dated } from '../time/dated.type.js';
import { Certainty, Year } from '../time/time.type.js';
import { PartyFacts } from '../treaty/treaty.type.js';
import { CircleMember } from './ratification.type.js';

@ObjectType({ description: 'A binding instrument that governs the issue area, and what is known of it in the year.' })
export class BindingInstrument {
  instrument!: string;

  @Field(() => Certainty, {
    description: 'CERTAIN where it had entered into force by the year; POSSIBLE where no source dates its entry.',
  })
  force!: string;

  @Field(() => Boolean, { description: 'Whether the actions of states about it are complete for the year.' })
  recorded!: boolean;
}

@ObjectType({
  implements: [Dated, Sourced, PartyFacts],
  description:
    'That a state is party to one of the instruments. Its `certainty` is that of being party; see `force` of the instrument.',
})
export class Bond extends PartyFacts {
  instrument!: string;
}

@ObjectType({ description: 'One state of the process, and what binds it in the issue area.' })
export class MemberBonds extends CircleMember {
  notRecorded!: readonly string[];

  @Field(() => [Bond], { description: 'The instruments to which it is party, certainly or possibly, by name.' })
  bonds!: Bond[];
}

@ObjectType({ description: 'States of the process that are bound alike, by name.' })
export class MemberBondsList extends boundedList(() => MemberBonds) {
  @Field(() => CountPair, {
    description: 'The whole list: states that belong to the process with certainty, and with those that possibly do.',
  })
  counts!: CountPair;
}

@ObjectType({
  implements: Analysis,
  description:
    'Which states of a process no binding instrument in force binds in an issue area. Each is in exactly one of the lists.',
})
export class UnboundMembers extends Analysis {
  process!: string;
  issueArea!: string;

  @Field(() => Year, { description: 'The year that the answer is about.' })
  asOf!: number;

  @Field(() => [BindingInstrument], {
    description:
      'The instruments that were asked about, by name: those that govern the issue area by the coding, bind in law, were or may have been in force, and were not left out.',
  })
  instruments!: BindingInstrument[];

  @Field(() => CountPair, { description: 'States of the process, certain and possible ones.' })
  members!: CountPair;

  @Field(() => MemberBondsList, {
    description: 'States that are party to none of the instruments, by records that are complete for each of them.',
  })
  unbound!: MemberBondsList;

  @Field(() => MemberBondsList, {
    description:
      'States that are party to none as far as is recorded, while the record of some instrument is not complete.',
  })
  notRecorded!: MemberBondsList;

  @Field(() => MemberBondsList, {
    description: 'States that are only possibly party, or party to what was only possibly in force.',
  })
  possiblyBound!: MemberBondsList;

  @Field(() => MemberBondsList, { description: 'States that at least one instrument in force binds with certainty.' })
  bound!: MemberBondsList;
}
