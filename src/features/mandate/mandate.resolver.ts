import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { Actor, Holder } from '../actor/actor.type.js';
import { type Page, plainConnection } from '../connection/connection.type.js';
import { partsOf } from '../connection/parts.js';
import type { Context } from '../context.js';
import { findEntity, findOf, linked } from '../entity/entity.service.js';
import type { Node } from '../entity/node.type.js';
import { GovernanceFunction, IssueArea } from '../vocabulary/vocabulary.type.js';
import { MandatesArgs, StandingArgs } from './mandate.args.js';
import {
  DOUBLE_CODING,
  MANDATES,
  MANDATES_COVERING,
  MANDATES_HELD,
  MANDATES_PERFORMING,
  STATEMENTS,
} from './mandate.queries.js';
import { mandatesIn, periodsOf } from './mandate.service.js';
import { DoubleCoding, Mandate, MandatePeriod, MandateStatement } from './mandate.type.js';
import { standingOf } from './standing.service.js';
import { MandateStanding } from './standing.type.js';

const MandateConnection = plainConnection('Mandate', () => Mandate, 'mandates');

@Resolver(() => Mandate)
export class MandateResolver {
  @Query(() => Mandate, { nullable: true, description: 'The mandate with this id; null where there is none.' })
  mandate(
    @Arg('id', () => ID, { description: 'actor--function--issue-area.' }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<Mandate | null> {
    return findOf(graph, 'Mandate', id);
  }

  @Query(() => MandateConnection, { description: 'Who holds a mandate, or is said to lack one, for what.' })
  mandates(@Args() args: MandatesArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return mandatesIn(graph, MANDATES, args);
  }

  @FieldResolver(() => Holder, { description: 'Who holds it, or is said to lack it.' })
  actor(@Root() { actor }: Mandate, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, actor);
  }

  @FieldResolver(() => IssueArea, { description: 'Issue area.' })
  issueArea(@Root() { issueArea }: Mandate, @Ctx() { graph }: Context): MaybePromise<IssueArea> {
    return linked(graph, 'IssueArea', issueArea);
  }

  @FieldResolver(() => [MandatePeriod], { description: 'What it was when, in the order of time.' })
  periods(@Root() { id }: Mandate, @Ctx() { graph }: Context): MaybePromise<MandatePeriod[]> {
    return periodsOf(graph, id);
  }

  @FieldResolver(() => [MandateStatement], { description: 'The statements that it was coded from.' })
  statements(@Root() { id }: Mandate, @Ctx() { graph }: Context): MaybePromise<MandateStatement[]> {
    return partsOf(graph, STATEMENTS, id, MandateStatement);
  }

  @FieldResolver(() => DoubleCoding, {
    nullable: true,
    description: 'What two coders, the second blind to the first, gave it; null where it was coded once.',
  })
  async doubleCoding(@Root() { id }: Mandate, @Ctx() { graph }: Context): Promise<DoubleCoding | null> {
    return (await partsOf(graph, DOUBLE_CODING, id, DoubleCoding))[0] ?? null;
  }
}

@Resolver(() => MandateStatement)
export class MandateStatementResolver {
  @FieldResolver(() => Mandate, { description: 'The mandate that it speaks of.' })
  mandate(@Root() { mandate }: MandateStatement, @Ctx() { graph }: Context): MaybePromise<Mandate> {
    return linked(graph, 'Mandate', mandate);
  }
}

@Resolver(() => Holder)
export class HolderResolver {
  @FieldResolver(() => MandateConnection, { description: 'The mandates that it holds, or is said to lack.' })
  mandates(@Root() { id }: Holder, @Args() args: MandatesArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return mandatesIn(graph, MANDATES_HELD, args, id);
  }
}

@Resolver(() => Actor)
export class StandingResolver {
  @FieldResolver(() => MandateStanding, {
    description:
      'Whether it holds the mandate for one function in one issue area in a year, or in what form it does not.',
  })
  standing(@Root() actor: Actor, @Args() args: StandingArgs, @Ctx() { graph }: Context): Promise<MandateStanding> {
    return standingOf(graph, actor, args);
  }
}

@Resolver(() => GovernanceFunction)
export class FunctionMandatesResolver {
  @FieldResolver(() => MandateConnection, { description: 'The mandates for this function.' })
  mandates(
    @Root() { id }: GovernanceFunction,
    @Args() args: MandatesArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<object>> {
    return mandatesIn(graph, MANDATES_PERFORMING, args, id);
  }
}

@Resolver(() => IssueArea)
export class IssueAreaMandatesResolver {
  @FieldResolver(() => MandateConnection, { description: 'The mandates in this issue area.' })
  mandates(@Root() { id }: IssueArea, @Args() args: MandatesArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return mandatesIn(graph, MANDATES_COVERING, args, id);
  }
}
