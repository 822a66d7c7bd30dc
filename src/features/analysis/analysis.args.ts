import { ArgsType, Field, Int } from 'type-graphql';
import { DEFAULT_FIRST } from '../connection/connection.args.js';
import { Year } from '../time/time.type.js';
import { MAX_ROWS } from './bounded.js';

/** What an analysis of one year takes whose lists are bounded. */
@ArgsType()
export class YearAndFirst {
  @Field(() => Year, { nullable: true, description: 'The year; by default the `referenceYear` of the release.' })
  asOf?: number | null;

  @Field(() => Int, {
    defaultValue: DEFAULT_FIRST,
    description: `How many rows each list shows at most, from 1 to ${MAX_ROWS}.`,
  })
  first!: number;
}
