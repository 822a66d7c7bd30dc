import { ArgsType, Field, ID, Int } from 'type-graphql';
import { MAX_ROWS } from '../analysis/bounded.js';
import { DEFAULT_FIRST } from '../connection/connection.args.js';
import { Year } from '../time/time.type.js';
import { Level } from '../vocabulary/enums.js';

@ArgsType()
class YearAndFirst {
  @Field(() => Year, { nullable: true, description: 'The year; by default the `referenceYear` of the release.' })
  asOf?: number | null;

  @Field(() => Int, {
    defaultValue: DEFAULT_FIRST,
    description: `How many rows each list shows at most, from 1 to ${MAX_ROWS}.`,
  })
  first!: number;
}

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
