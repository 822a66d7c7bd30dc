import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../connection/connection.args.js';
import { sortEnum } from '../connection/sort.js';
import { Confidence } from '../vocabulary/enums.js';
import { SourceKind } from '../vocabulary/kinds.js';

export const SourceSort = sortEnum('SourceSort', 'sources', {
  TITLE: 'By title.',
  YEAR: 'Oldest first; without a year last.',
  YEAR_DESC: 'Newest first; without a year last.',
});
export type SourceSort = keyof typeof SourceSort;

@InputType({ description: 'Which sources to keep; all conditions must hold.' })
export class SourceFilter {
  @Field(() => [SourceKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[] | null;

  @Field(() => [Confidence], { nullable: true, description: 'Of one of these grades.' })
  grades?: string[] | null;
}

@ArgsType()
export class SourcesArgs extends ConnectionArgs {
  @Field(() => SourceFilter, { nullable: true, description: 'Which sources to keep.' })
  filter?: SourceFilter | null;

  @Field(() => SourceSort, { defaultValue: SourceSort.TITLE, description: 'Order of the list.' })
  sort!: SourceSort;
}
