import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { type Page, plainConnection } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { findAll, findOf, linked } from '../entity/entity.service.js';
import { Node, Related } from '../entity/node.type.js';
import { State } from '../state/state.type.js';
import { EventsArgs } from './event.args.js';
import { EVENTS, EVENTS_ABOUT } from './event.queries.js';
import { eventsIn } from './event.service.js';
import { Event } from './event.type.js';

const EventConnection = plainConnection('Event', () => Event, 'events');

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, { nullable: true, description: 'The event with this id; null where there is none.' })
  event(
    @Arg('id', () => ID, { description: 'Its id, for example `ilo-founded-1919`.' }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<Event | null> {
    return findOf(graph, 'Event', id);
  }

  @Query(() => EventConnection, { description: 'The timeline: what happened, when, to whom.' })
  events(@Args() args: EventsArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return eventsIn(graph, EVENTS, args);
  }

  @FieldResolver(() => [Node], { description: 'Whom and what it concerned.' })
  about(@Root() { about }: Event, @Ctx() { graph }: Context): Promise<Node[]> {
    return findAll(graph, about);
  }

  @FieldResolver(() => State, { nullable: true, description: 'State in which it took place.' })
  country(@Root() { country }: Event, @Ctx() { graph }: Context): MaybePromise<State | null> {
    return country == null ? null : linked(graph, 'State', country);
  }
}

@Resolver(() => Related)
export class RelatedEventsResolver {
  @FieldResolver(() => EventConnection, { description: 'What happened to it.' })
  events(@Root() { id }: Related, @Args() args: EventsArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return eventsIn(graph, EVENTS_ABOUT, args, id);
  }
}
