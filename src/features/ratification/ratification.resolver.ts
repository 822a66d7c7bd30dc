import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { Actor } from '../actor/actor.type.js';
import type { Context } from '../context.js';
import { findEntity, linked } from '../entity/entity.service.js';
import type { Node } from '../entity/node.type.js';
import { Membership } from '../membership/membership.type.js';
import { membershipsOf } from '../participation/states.service.js';
import { State } from '../state/state.type.js';
import { PartyCountsArgs, RatificationGapsArgs } from './ratification.args.js';
import { partyCounts, ratificationGaps } from './ratification.service.js';
import { CircleMember, PartyCounts, RatificationGaps } from './ratification.type.js';

@Resolver(() => RatificationGaps)
export class RatificationResolver {
  @Query(() => RatificationGaps, {
    description:
      'Which states of a process, an organisation, a region or the United Nations were party to an instrument in a year, only signed it, did neither, or are not recorded.',
  })
  ratificationGaps(@Args() args: RatificationGapsArgs, @Ctx() { graph }: Context): Promise<RatificationGaps> {
    return ratificationGaps(graph, args);
  }

  @Query(() => PartyCounts, { description: 'How many states were party to an instrument, year by year.' })
  partyCounts(@Args() args: PartyCountsArgs, @Ctx() { graph }: Context): Promise<PartyCounts> {
    return partyCounts(graph, args);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'The process or organisation whose states were asked about; null where none was.',
  })
  body(@Root() { body }: RatificationGaps, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return body === null ? null : findEntity(graph, body);
  }
}

@Resolver(() => CircleMember)
export class CircleMemberResolver {
  @FieldResolver(() => State, { description: 'The state.' })
  state(@Root() { state }: CircleMember, @Ctx() { graph }: Context): MaybePromise<State> {
    return linked(graph, 'State', state);
  }

  @FieldResolver(() => [Membership], {
    description:
      'The rows by which it belongs to the process or organisation in the year; none where no such body was asked about.',
  })
  async memberships(@Root() row: CircleMember, @Ctx() { graph }: Context): Promise<Membership[]> {
    return row.body === null ? [] : membershipsOf(graph, row, ({ body }) => body === row.body);
  }
}
