import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../connection/connection.args.js';
import { sortEnum } from '../connection/sort.js';
import { InstrumentKind } from '../vocabulary/kinds.js';

export const InstrumentSort = sortEnum('InstrumentSort', 'instruments', {
  NAME: 'By title.',
  ADOPTED: 'By the date of adoption, earliest first; undated ones last.',
});
export type InstrumentSort = keyof typeof InstrumentSort;

@InputType({ description: 'Which instruments to keep; all conditions must hold.' })
export class InstrumentFilter {
  @Field(() => [InstrumentKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that bind in law, or only those that do not.' })
  isBinding?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Of this policy field.' })
  policyField?: string | null;

  @Field(() => ID, { nullable: true, description: 'That govern this issue area, by the coding.' })
  issueArea?: string | null;
}

@ArgsType()
export class InstrumentsArgs extends ConnectionArgs {
  @Field(() => InstrumentFilter, { nullable: true, description: 'Which instruments to keep.' })
  filter?: InstrumentFilter | null;

  @Field(() => InstrumentSort, { defaultValue: InstrumentSort.NAME, description: 'Order of the list.' })
  sort!: InstrumentSort;
}
