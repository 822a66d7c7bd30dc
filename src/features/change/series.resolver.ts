import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { Context } from '../context.js';
import { linked } from '../entity/entity.service.js';
import { IssueArea } from '../vocabulary/vocabulary.type.js';
import { CoverageSeriesArgs } from './change.args.js';
import { coverageSeries } from './series.service.js';
import { CoverageSeries, IssueAreaCounts } from './series.type.js';

@Resolver(() => IssueAreaCounts)
export class CoverageSeriesResolver {
  @Query(() => CoverageSeries, {
    description:
      'How the coverage matrix moved over the years: the number of cells by status and by verdict at each point, of all cells asked for, of each function and of each issue area.',
  })
  coverageSeries(@Args() args: CoverageSeriesArgs, @Ctx() { graph }: Context): Promise<CoverageSeries> {
    return coverageSeries(graph, args);
  }

  @FieldResolver(() => IssueArea, { description: 'Issue area.' })
  issueArea(@Root() { issueArea }: IssueAreaCounts, @Ctx() { graph }: Context): MaybePromise<IssueArea> {
    return linked(graph, 'IssueArea', issueArea);
  }
}
