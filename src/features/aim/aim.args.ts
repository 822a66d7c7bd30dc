import { ArgsType, Field, ID } from 'type-graphql';
import { YearAndFirst } from '../analysis/analysis.args.js';
import { MAX_IDS } from '../entity/entity.service.js';

@ArgsType()
export class AimWeightsArgs extends YearAndFirst {
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
export class ServiceTopicsArgs extends YearAndFirst {
  @Field(() => [ID], {
    nullable: true,
    description: `Only services of these organisations and processes, up to ${MAX_IDS}; by default all.`,
  })
  actors?: string[] | null;
}
