import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { Actor } from '../actor/actor.type.js';
import { connectionOf, type Page } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { findEntity } from '../entity/entity.service.js';
import type { Node } from '../entity/node.type.js';
import { State } from '../state/state.type.js';
import { BodiesArgs, MembersArgs, MembershipsArgs } from './membership.args.js';
import { bodiesOf, memberships, membersOf } from './membership.service.js';
import { BodyEdge, Member, MemberEdge, Membership, MembershipConnection } from './membership.type.js';

const MemberConnection = connectionOf('Member', MemberEdge, 'members of a body');
const BodyConnection = connectionOf('Body', BodyEdge, 'bodies that somebody belongs to');

@Resolver(() => Membership)
export class MembershipResolver {
  @Query(() => MembershipConnection, {
    description: 'All memberships as one flat list: states, organisations and processes in bodies.',
  })
  memberships(@Args() args: MembershipsArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return memberships(graph, args);
  }

  @FieldResolver(() => Member, { description: 'Who belongs.' })
  member(@Root() { member }: Membership, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, member);
  }

  @FieldResolver(() => Actor, { description: 'To what.' })
  body(@Root() { body }: Membership, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, body);
  }
}

@Resolver(() => Actor)
export class ActorMembershipResolver {
  @FieldResolver(() => MemberConnection, { description: 'Who belongs to it: states, organisations, processes.' })
  members(@Root() { id }: Actor, @Args() args: MembersArgs, @Ctx() { graph }: Context): Promise<Page<MemberEdge>> {
    return membersOf(graph, id, args);
  }

  @FieldResolver(() => BodyConnection, { description: 'The bodies that it belongs to itself.' })
  memberships(@Root() { id }: Actor, @Args() args: BodiesArgs, @Ctx() { graph }: Context): Promise<Page<BodyEdge>> {
    return bodiesOf(graph, id, args);
  }
}

@Resolver(() => State)
export class StateMembershipResolver {
  @FieldResolver(() => BodyConnection, { description: 'The organisations and processes that the state belongs to.' })
  memberships(@Root() { id }: State, @Args() args: BodiesArgs, @Ctx() { graph }: Context): Promise<Page<BodyEdge>> {
    return bodiesOf(graph, id, args);
  }
}
