import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../connection/connection.args.js';
import { sortEnum } from '../connection/sort.js';
import { PublicationKind } from '../vocabulary/kinds.js';

export const PublicationSort = sortEnum('PublicationSort', 'publications', {
  TITLE: 'By title.',
  YEAR: 'By the year of publication, earliest first; without a year last.',
});
export type PublicationSort = keyof typeof PublicationSort;

@InputType({ description: 'Which publications to keep; all conditions must hold.' })
export class PublicationFilter {
  @Field(() => ID, { nullable: true, description: 'About this issue area.' })
  issueArea?: string | null;

  @Field(() => [PublicationKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'By this author, spelled as in `authors`.' })
  author?: string | null;
}

@ArgsType()
export class PublicationsArgs extends ConnectionArgs {
  @Field(() => PublicationFilter, { nullable: true, description: 'Which publications to keep.' })
  filter?: PublicationFilter | null;

  @Field(() => PublicationSort, { defaultValue: PublicationSort.YEAR, description: 'Order of the list.' })
  sort!: PublicationSort;
}

@ArgsType()
export class LiteratureArgs extends ConnectionArgs {
  @Field(() => PublicationSort, { defaultValue: PublicationSort.YEAR, description: 'Order of the list.' })
  sort!: PublicationSort;
}
