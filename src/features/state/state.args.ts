import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../connection/connection.args.js';
import { sortEnum } from '../connection/sort.js';
import { Year } from '../time/time.type.js';

export const StateSort = sortEnum('StateSort', 'states', {
  NAME: 'By name.',
  UN_MEMBER_SINCE: 'By the year of admission to the UN; non-members last.',
});
export type StateSort = keyof typeof StateSort;

@InputType({ description: 'Which states to keep; all conditions must hold.' })
export class StateFilter {
  @Field(() => [String], { nullable: true, description: 'In one of these UN M49 regions, for example `Africa`.' })
  unRegions?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'In one of these UN M49 subregions, for example `Western Africa`.',
  })
  unSubregions?: string[] | null;

  @Field(() => Year, { nullable: true, description: 'Members of the United Nations in this year.' })
  unMemberIn?: number | null;
}

@ArgsType()
export class StatesArgs extends ConnectionArgs {
  @Field(() => StateFilter, { nullable: true, description: 'Which states to keep.' })
  filter?: StateFilter | null;

  @Field(() => StateSort, { defaultValue: StateSort.NAME, description: 'Order of the list.' })
  sort!: StateSort;
}
