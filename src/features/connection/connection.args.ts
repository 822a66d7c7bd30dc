import { ArgsType, Field, Int } from 'type-graphql';
import { LIMITS } from '../../limits.js';
import { Certainty, Year } from '../time/time.type.js';

export const DEFAULT_FIRST = 25;
/** What descriptions tell; the limit in force is held before anything is asked. */
export const MAX_FIRST = LIMITS.first.default;

/** The arguments of every list. */
@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, {
    defaultValue: DEFAULT_FIRST,
    description: `How many rows, from 1 to ${MAX_FIRST}.`,
  })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The `endCursor` of the page before; leave it out for the first page.',
  })
  after?: string | null;
}

/** The arguments of every list whose rows hold for a time. */
@ArgsType()
export class DatedConnectionArgs extends ConnectionArgs {
  @Field(() => Year, {
    nullable: true,
    description: 'Keeps what held in this year. Without it the list is the whole history.',
  })
  asOf?: number | null;

  @Field(() => Certainty, {
    defaultValue: Certainty.POSSIBLE,
    description: 'The least certainty that a row must have in the year `asOf`. Without `asOf` it has no effect.',
  })
  certainty!: Certainty;
}
