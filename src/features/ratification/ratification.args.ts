import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { YearAndFirst } from '../analysis/analysis.args.js';
import { Year } from '../time/time.type.js';

export const MAX_POINTS = 120;

@InputType({ description: 'The circle of states to ask about: exactly one of these.' })
export class AmongInput {
  @Field(() => ID, { nullable: true, description: 'Members of, or participants in, this process.' })
  process?: string | null;

  @Field(() => ID, { nullable: true, description: 'Members of this organisation.' })
  organisation?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Members of the United Nations in this UN M49 region, for example `Africa`.',
  })
  unRegion?: string | null;

  @Field(() => Boolean, { nullable: true, description: '`true`: all members of the United Nations.' })
  all?: boolean | null;
}

@ArgsType()
export class RatificationGapsArgs extends YearAndFirst {
  @Field(() => ID, { description: 'The instrument, for example `icrmw-1990`.' })
  instrument!: string;

  @Field(() => AmongInput, { description: 'Which states to ask about.' })
  among!: AmongInput;
}

@ArgsType()
export class PartyCountsArgs {
  @Field(() => ID, { description: 'The instrument, for example `icrmw-1990`.' })
  instrument!: string;

  @Field(() => Year, { nullable: true, description: 'First year; by default that of its adoption.' })
  from?: number | null;

  @Field(() => Year, { nullable: true, description: 'Last year; by default the `latestYear` of the release.' })
  to?: number | null;

  @Field(() => Int, { defaultValue: 1, description: `Years from one point to the next; at most ${MAX_POINTS} points.` })
  step!: number;
}

@ArgsType()
export class UnboundMembersArgs extends YearAndFirst {
  @Field(() => ID, { description: 'The process, for example `colombo-process`.' })
  process!: string;

  @Field(() => ID, { description: 'The issue area, for example `migrant-rights`.' })
  issueArea!: string;

  @Field(() => [ID], {
    defaultValue: [],
    description:
      'Instruments to leave out of the question: for example a treaty of another region, for which no actions are recorded.',
  })
  without!: string[];
}
