import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../connection/connection.args.js';
import { sortEnum } from '../connection/sort.js';
import { Year } from '../time/time.type.js';

export const EventSort = sortEnum('EventSort', 'events', {
  DATE: 'By date, earliest first; undated ones last.',
  DATE_DESC: 'By date, latest first; undated ones last.',
});
export type EventSort = keyof typeof EventSort;

@InputType({ description: 'Which events to keep; all conditions must hold.' })
export class EventFilter {
  @Field(() => ID, { nullable: true, description: 'That concern this actor, instrument, state or publication.' })
  about?: string | null;

  @Field(() => Year, { nullable: true, description: 'In this year or later.' })
  from?: number | null;

  @Field(() => Year, { nullable: true, description: 'In this year or earlier.' })
  to?: number | null;

  @Field(() => ID, { nullable: true, description: 'That took place in this state.' })
  country?: string | null;
}

@ArgsType()
export class EventsArgs extends ConnectionArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Which events to keep.' })
  filter?: EventFilter | null;

  @Field(() => EventSort, { defaultValue: EventSort.DATE, description: 'Order of the list.' })
  sort!: EventSort;
}
