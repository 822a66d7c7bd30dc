import { ArgsType, Field, ID, Int } from 'type-graphql';
import { MAX_ROWS } from '../analysis/bounded.js';
import { DEFAULT_FIRST } from '../connection/connection.args.js';
import { Year } from '../time/time.type.js';

@ArgsType()
export class GovernanceFitArgs {
  @Field(() => Year, { nullable: true, description: 'The year; by default the `referenceYear` of the release.' })
  asOf?: number | null;

  @Field(() => [ID], { nullable: true, description: 'Only these issue areas; by default all.' })
  issueAreas?: string[] | null;

  @Field(() => Int, {
    defaultValue: DEFAULT_FIRST,
    description: `How many instruments, and how many processes, each issue area shows at most, from 1 to ${MAX_ROWS}.`,
  })
  first!: number;
}
