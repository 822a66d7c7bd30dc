import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { Context } from '../context.js';
import { linked } from '../entity/entity.service.js';
import { Process } from '../process/process.type.js';
import { IssueArea } from '../vocabulary/vocabulary.type.js';
import { FitProcess } from './evidence.type.js';
import { GovernanceFitArgs } from './fit.args.js';
import { governanceFit } from './fit.service.js';
import { GovernanceFit, IssueAreaFit } from './fit.type.js';

@Resolver(() => IssueAreaFit)
export class FitResolver {
  @Query(() => GovernanceFit, {
    description:
      'For each issue area the level of governance that its type of good predicts, the levels found in a year, and whether they fit.',
  })
  governanceFit(@Args() args: GovernanceFitArgs, @Ctx() { graph }: Context): Promise<GovernanceFit> {
    return governanceFit(graph, args);
  }

  @FieldResolver(() => IssueArea, { description: 'Issue area.' })
  issueArea(@Root() { issueArea }: IssueAreaFit, @Ctx() { graph }: Context): MaybePromise<IssueArea> {
    return linked(graph, 'IssueArea', issueArea);
  }
}

@Resolver(() => FitProcess)
export class FitProcessResolver {
  @FieldResolver(() => Process, { description: 'The process.' })
  process(@Root() { process }: FitProcess, @Ctx() { graph }: Context): MaybePromise<Process> {
    return linked(graph, 'Process', process);
  }
}
