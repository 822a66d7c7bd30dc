import { ArgsType, Field, ID } from 'type-graphql';
import { YearAndFirst } from '../analysis/analysis.args.js';
import { Level } from '../vocabulary/enums.js';

@ArgsType()
export class LevelsArgs extends YearAndFirst {
  @Field(() => [Level], { nullable: true, description: 'Only these levels; by default all.' })
  levels?: string[] | null;
}

@ArgsType()
export class EmbeddednessArgs extends YearAndFirst {
  @Field(() => [ID], { nullable: true, description: 'Only these policy fields; by default all.' })
  policyFields?: string[] | null;
}
