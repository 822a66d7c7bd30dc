import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs, DatedConnectionArgs } from '../connection/connection.args.js';
import { sortEnum } from '../connection/sort.js';
import { Year } from '../time/time.type.js';
import { TreatyActionKind } from '../vocabulary/kinds.js';

export const PartySort = sortEnum('PartySort', 'parties to an instrument', {
  NAME: 'By name.',
  SINCE: 'By the date on which it became a party, earliest first; undated ones last.',
});
export type PartySort = keyof typeof PartySort;

export const TreatyActionSort = sortEnum('TreatyActionSort', 'actions about instruments', {
  DATE: 'By date, earliest first; undated ones last.',
  DATE_DESC: 'By date, latest first; undated ones last.',
});
export type TreatyActionSort = keyof typeof TreatyActionSort;

@InputType({ description: 'Which parties to keep; all conditions must hold.' })
export class PartyFilter {
  @Field(() => [String], { nullable: true, description: 'In one of these UN M49 regions, for example `Africa`.' })
  unRegions?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'That are members of, or participants in, this body, certainly or possibly, in the year `asOf`.',
  })
  memberOf?: string | null;
}

@InputType({ description: 'Which actions to keep; all conditions must hold.' })
export class TreatyActionFilter {
  @Field(() => [TreatyActionKind], { nullable: true, description: 'Of one of these kinds.' })
  actions?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'By this state.' })
  state?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this instrument.' })
  instrument?: string | null;

  @Field(() => Year, { nullable: true, description: 'In this year or later.' })
  from?: number | null;

  @Field(() => Year, { nullable: true, description: 'In this year or earlier.' })
  to?: number | null;

  @Field(() => ID, { nullable: true, description: 'That rest on this source.' })
  source?: string | null;
}

@ArgsType()
export class PartiesArgs extends DatedConnectionArgs {
  @Field(() => PartyFilter, { nullable: true, description: 'Which parties to keep.' })
  filter?: PartyFilter | null;

  @Field(() => PartySort, { defaultValue: PartySort.NAME, description: 'Order of the list.' })
  sort!: PartySort;
}

@ArgsType()
export class TreatiesArgs extends DatedConnectionArgs {
  @Field(() => PartySort, { defaultValue: PartySort.NAME, description: 'Order of the list.' })
  sort!: PartySort;
}

@ArgsType()
export class TreatyActionsArgs extends ConnectionArgs {
  @Field(() => TreatyActionFilter, { nullable: true, description: 'Which actions to keep.' })
  filter?: TreatyActionFilter | null;

  @Field(() => TreatyActionSort, { defaultValue: TreatyActionSort.DATE, description: 'Order of the list.' })
  sort!: TreatyActionSort;
}
