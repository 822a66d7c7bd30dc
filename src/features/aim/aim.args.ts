import { ArgsType, Field, ID, Int } from 'type-graphql';
import { MAX_ROWS } from '../analysis/bounded.js';
import { DEFAULT_FIRST } from '../connection/connection.args.js';
import { MAX_IDS } from '../entity/entity.service.js';
import { Year } from '../time/time.type.js';

@ArgsType()
class WeightArgs {
  @Field(() => Year, { nullable: true, description: 'The year; by default the `referenceYear` of the release.' })
  asOf?: number | null;

  @Field(() => Int, {
    defaultValue: DEFAULT_FIRST,
    description: `How many rows each list shows at most, from 1 to ${MAX_ROWS}.`,
  })
  first!: number;
}

@ArgsType()
export class AimWeightsArgs extends WeightArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      'The mandates of this organisation or process. Give one of `actor`, `issueArea` and `process`, or none for all mandates.',
  })
  actor?: string | null;

  @Field(() => ID, { nullable: true, description: 'The mandates in this issue area.' })
  issueArea?: string | null;

  @Field(() => ID, { nullable: true, description: 'This process as a whole, by its own coding.' })
  process?: string | null;
}

@ArgsType()
export class ServiceTopicsArgs extends WeightArgs {
  @Field(() => [ID], {
    nullable: true,
    description: `Only services of these organisations and processes, up to ${MAX_IDS}; by default all.`,
  })
  actors?: string[] | null;
}
