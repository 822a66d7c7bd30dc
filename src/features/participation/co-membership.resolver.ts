import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { Actor } from '../actor/actor.type.js';
import { type Bounded, MAX_ROWS } from '../analysis/bounded.js';
import { DEFAULT_FIRST } from '../connection/connection.args.js';
import type { Context } from '../context.js';
import { findEntity, linked } from '../entity/entity.service.js';
import type { Node } from '../entity/node.type.js';
import { Membership } from '../membership/membership.type.js';
import { Process } from '../process/process.type.js';
import { State } from '../state/state.type.js';
import { coMembership, sharedStates, sharesMembersWith } from './co-membership.service.js';
import { BodyPair, BodyPairList, CoMembership, SharedState, SharedStateList } from './co-membership.type.js';
import { CoMembershipArgs } from './participation.args.js';
import { membershipsOf } from './states.service.js';

@Resolver(() => BodyPair)
export class CoMembershipResolver {
  @Query(() => CoMembership, {
    description:
      'Which regional consultative processes, or bodies of other kinds, share states in a year, and which lie within another.',
  })
  coMembership(@Args() args: CoMembershipArgs, @Ctx() { graph }: Context): Promise<CoMembership> {
    return coMembership(graph, args);
  }

  @FieldResolver(() => Actor, { description: 'The first body; from a process it is that process.' })
  one(@Root() { one }: BodyPair, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, one);
  }

  @FieldResolver(() => Actor, { description: 'The second body.' })
  other(@Root() { other }: BodyPair, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, other);
  }

  @FieldResolver(() => SharedStateList, { description: 'The states that belong to both, certainly or possibly.' })
  sharedStates(
    @Root() pair: BodyPair,
    @Arg('first', () => Int, { defaultValue: DEFAULT_FIRST, description: `How many to show, from 1 to ${MAX_ROWS}.` })
    first: number,
    @Ctx() { graph }: Context,
  ): Promise<Bounded<SharedState>> {
    return sharedStates(graph, pair, first);
  }
}

@Resolver(() => SharedState)
export class SharedStateResolver {
  @FieldResolver(() => State, { description: 'The state.' })
  state(@Root() { state }: SharedState, @Ctx() { graph }: Context): MaybePromise<State> {
    return linked(graph, 'State', state);
  }

  @FieldResolver(() => [Membership], {
    description: 'The rows that put it into both in the year, by name of the body.',
  })
  memberships(@Root() row: SharedState, @Ctx() { graph }: Context): Promise<Membership[]> {
    return membershipsOf(graph, row, ({ body }) => row.bodies.includes(body));
  }
}

@Resolver(() => Process)
export class ProcessCoMembershipResolver {
  @FieldResolver(() => BodyPairList, {
    description: 'The bodies with which it shares states in a year, most shared first. It is `one` of each pair.',
  })
  sharesMembersWith(
    @Root() { id }: Process,
    @Args() args: CoMembershipArgs,
    @Ctx() { graph }: Context,
  ): Promise<Bounded<BodyPair>> {
    return sharesMembersWith(graph, id, args);
  }
}
