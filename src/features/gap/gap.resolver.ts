import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { type Page, plainConnection } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { findOf, linked } from '../entity/entity.service.js';
import { citationsOf } from '../source/source.service.js';
import { Citation } from '../source/source.type.js';
import { GovernanceFunction, IssueArea } from '../vocabulary/vocabulary.type.js';
import { GapsArgs } from './gap.args.js';
import { GAPS, GAPS_IN } from './gap.queries.js';
import { gapsIn } from './gap.service.js';
import { Gap } from './gap.type.js';

const GapConnection = plainConnection('Gap', () => Gap, 'documented gaps');

@Resolver(() => Gap)
export class GapResolver {
  @Query(() => Gap, { nullable: true, description: 'The documented gap with this id; null where there is none.' })
  gap(
    @Arg('id', () => ID, { description: 'Its id; begins with `gap-`.' }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<Gap | null> {
    return findOf(graph, 'Gap', id);
  }

  @Query(() => GapConnection, { description: 'Gaps that somebody stated, with the source of each.' })
  gaps(@Args() args: GapsArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return gapsIn(graph, GAPS, args);
  }

  @FieldResolver(() => IssueArea, {
    nullable: true,
    description: 'Issue area it speaks about; null where it speaks about all.',
  })
  issueArea(@Root() { issueArea }: Gap, @Ctx() { graph }: Context): MaybePromise<IssueArea | null> {
    return issueArea == null ? null : linked(graph, 'IssueArea', issueArea);
  }

  @FieldResolver(() => [Citation], { description: 'The sources of what changed since.' })
  sinceSources(@Root() { sinceSources }: Gap, @Ctx() { graph }: Context): MaybePromise<Citation[]> {
    return citationsOf(graph, { sources: sinceSources });
  }
}

@Resolver(() => GovernanceFunction)
export class FunctionGapsResolver {
  @FieldResolver(() => GapConnection, { description: 'The documented gaps that name this function.' })
  gaps(@Root() { id }: GovernanceFunction, @Args() args: GapsArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return gapsIn(graph, GAPS_IN, args, id);
  }
}

@Resolver(() => IssueArea)
export class IssueAreaGapsResolver {
  @FieldResolver(() => GapConnection, { description: 'The documented gaps that name this issue area.' })
  gaps(@Root() { id }: IssueArea, @Args() args: GapsArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return gapsIn(graph, GAPS_IN, args, id);
  }
}
