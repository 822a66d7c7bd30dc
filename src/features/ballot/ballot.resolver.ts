import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { Actor } from '../actor/actor.type.js';
import { ConnectionArgs } from '../connection/connection.args.js';
import { connectionOf, type Page, plainConnection } from '../connection/connection.type.js';
import { edgeAs, pageOf } from '../connection/list.service.js';
import type { Context } from '../context.js';
import { asNode } from '../entity/entity.registry.js';
import { findAll, findEntity, findOf } from '../entity/entity.service.js';
import { Node } from '../entity/node.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { State } from '../state/state.type.js';
import { VotesArgs } from './ballot.args.js';
import { BALLOTS, BALLOTS_OF, BALLOTS_ON, TALLY } from './ballot.queries.js';
import { votesIn } from './ballot.service.js';
import { Ballot, BallotVoteEdge, VoteCount, VoteEdge } from './ballot.type.js';

const BallotConnection = plainConnection('Ballot', () => Ballot, 'ballots');
const VoteConnection = connectionOf('Vote', VoteEdge, 'votes in a ballot');
const BallotVoteConnection = connectionOf('BallotVote', BallotVoteEdge, 'ballots in which a state voted');

@Resolver(() => Ballot)
export class BallotResolver {
  @Query(() => Ballot, { nullable: true, description: 'The ballot with this id; null where there is none.' })
  ballot(
    @Arg('id', () => ID, { description: 'Its id, for example `ballot-gcm-2018`.' }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<Ballot | null> {
    return findOf(graph, 'Ballot', id);
  }

  @Query(() => BallotConnection, { description: 'Recorded votes of states, by date.' })
  ballots(@Args() args: ConnectionArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return pageOf(graph, BALLOTS, { args, sort: 'DATE' }, asNode);
  }

  @FieldResolver(() => Actor, { description: 'Body that voted.' })
  body(@Root() { body }: Ballot, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, body);
  }

  @FieldResolver(() => [Node], { description: 'Instruments and processes it was about.' })
  about(@Root() { about }: Ballot, @Ctx() { graph }: Context): Promise<Node[]> {
    return findAll(graph, about);
  }

  @FieldResolver(() => [VoteCount], { description: 'How many states voted which way, most first.' })
  tally(@Root() { id }: Ballot, @Ctx() { graph }: Context): Promise<VoteCount[]> {
    return graph.children(TALLY, id, {});
  }

  @FieldResolver(() => VoteConnection, { description: 'How states voted.' })
  votes(@Root() { id }: Ballot, @Args() args: VotesArgs, @Ctx() { graph }: Context): Promise<Page<VoteEdge>> {
    return votesIn(graph, id, args);
  }
}

@Resolver(() => State)
export class StateBallotsResolver {
  @FieldResolver(() => BallotVoteConnection, { description: 'How it voted, ballot by ballot, by date.' })
  votes(@Root() { id }: State, @Args() args: ConnectionArgs, @Ctx() { graph }: Context): Promise<Page<BallotVoteEdge>> {
    return pageOf(graph, BALLOTS_OF, { parent: id, args, sort: 'DATE' }, edgeAs(BallotVoteEdge));
  }
}

@Resolver(() => Actor)
export class ActorBallotsResolver {
  @FieldResolver(() => BallotConnection, { description: 'The ballots that it held, or that were about it, by date.' })
  ballots(@Root() { id }: Actor, @Args() args: ConnectionArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return pageOf(graph, BALLOTS_ON, { parent: id, args, sort: 'DATE' }, asNode);
  }
}

@Resolver(() => Instrument)
export class InstrumentBallotsResolver {
  @FieldResolver(() => BallotConnection, { description: 'The ballots that were about it, by date.' })
  ballots(@Root() { id }: Instrument, @Args() args: ConnectionArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return pageOf(graph, BALLOTS_ON, { parent: id, args, sort: 'DATE' }, asNode);
  }
}
