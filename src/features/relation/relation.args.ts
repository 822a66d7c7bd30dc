import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { DatedConnectionArgs } from '../connection/connection.args.js';
import { sortEnum } from '../connection/sort.js';
import { RelationType } from '../vocabulary/enums.js';
import { Direction } from './relation.type.js';

export const RelationSort = sortEnum('RelationSort', 'relations', {
  TYPE: 'By the type of relation.',
  SINCE: 'By the beginning, earliest first; without a date last.',
});
export type RelationSort = keyof typeof RelationSort;

@InputType({ description: 'Which relations of a thing to keep; all conditions must hold.' })
export class RelatedFilter {
  @Field(() => [RelationType], { nullable: true, description: 'Of one of these types.' })
  types?: string[] | null;

  @Field(() => Direction, { nullable: true, description: 'Only those in which the thing is this end.' })
  direction?: Direction | null;
}

@InputType({ description: 'Which relations to keep; all conditions must hold.' })
export class RelationFilter {
  @Field(() => [RelationType], { nullable: true, description: 'Of one of these types.' })
  types?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'With this thing at the first end.' })
  from?: string | null;

  @Field(() => ID, { nullable: true, description: 'With this thing at the second end.' })
  to?: string | null;

  @Field(() => ID, { nullable: true, description: 'That rest on this source.' })
  source?: string | null;
}

@ArgsType()
export class RelatedArgs extends DatedConnectionArgs {
  @Field(() => RelatedFilter, { nullable: true, description: 'Which relations to keep.' })
  filter?: RelatedFilter | null;

  @Field(() => RelationSort, { defaultValue: RelationSort.TYPE, description: 'Order of the list.' })
  sort!: RelationSort;
}

@ArgsType()
export class RelationsArgs extends DatedConnectionArgs {
  @Field(() => RelationFilter, { nullable: true, description: 'Which relations to keep.' })
  filter?: RelationFilter | null;

  @Field(() => RelationSort, { defaultValue: RelationSort.TYPE, description: 'Order of the list.' })
  sort!: RelationSort;
}
