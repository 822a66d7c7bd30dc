import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { DatedConnectionArgs } from '../connection/connection.args.js';
import { sortEnum } from '../connection/sort.js';
import { FunctionName, GapKind, GapScope } from '../vocabulary/enums.js';

export const GapSort = sortEnum('GapSort', 'documented gaps', {
  STATED_YEAR: 'By the year of the statement, earliest first; undated ones last.',
  ID: 'By id.',
});
export type GapSort = keyof typeof GapSort;

@InputType({ description: 'Which gaps to keep; all conditions must hold.' })
export class GapFilter {
  @Field(() => [FunctionName], { nullable: true, description: 'That name one of these functions.' })
  functions?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'That name this issue area.' })
  issueArea?: string | null;

  @Field(() => [GapScope], { nullable: true, description: 'Of one of these scopes.' })
  scopes?: string[] | null;

  @Field(() => [GapKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[] | null;
}

@ArgsType()
export class GapsArgs extends DatedConnectionArgs {
  @Field(() => GapFilter, { nullable: true, description: 'Which gaps to keep.' })
  filter?: GapFilter | null;

  @Field(() => GapSort, { defaultValue: GapSort.STATED_YEAR, description: 'Order of the list.' })
  sort!: GapSort;
}
