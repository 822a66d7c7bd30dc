import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { Context } from '../context.js';
import { linked } from '../entity/entity.service.js';
import { IssueArea } from '../vocabulary/vocabulary.type.js';
import { CellChangesArgs, ChangedCellsArgs, CompareYearsArgs } from './change.args.js';
import { changesBy, compareYears, OTHER_MOVEMENTS } from './change.service.js';
import { CellChange, CellChanges, YearComparison } from './change.type.js';

@Resolver(() => YearComparison)
export class YearComparisonResolver {
  @Query(() => YearComparison, {
    description:
      'What changed between two years: cells of the coverage matrix that opened, closed or changed otherwise; actors, memberships and instruments that came and went. `functions` and `issueAreas` narrow the cells alone.',
  })
  compareYears(@Args() args: CompareYearsArgs, @Ctx() { graph }: Context): Promise<YearComparison> {
    return compareYears(graph, args);
  }

  @FieldResolver(() => CellChanges, { description: 'Cells that were COVERED and are recorded as less.' })
  opened(@Root() comparison: YearComparison, @Args() { first }: CellChangesArgs): CellChanges {
    return changesBy(comparison, ['opened'], first);
  }

  @FieldResolver(() => CellChanges, { description: 'Cells that were recorded as less than COVERED and are COVERED.' })
  closed(@Root() comparison: YearComparison, @Args() { first }: CellChangesArgs): CellChanges {
    return changesBy(comparison, ['closed'], first);
  }

  @FieldResolver(() => CellChanges, { description: 'Cells that changed in any other way.' })
  changed(@Root() comparison: YearComparison, @Args() { movements, first }: ChangedCellsArgs): CellChanges {
    return changesBy(comparison, movements ?? OTHER_MOVEMENTS, first);
  }
}

@Resolver(() => CellChange)
export class CellChangeResolver {
  @FieldResolver(() => IssueArea, { description: 'Issue area.' })
  issueArea(@Root() { issueArea }: CellChange, @Ctx() { graph }: Context): MaybePromise<IssueArea> {
    return linked(graph, 'IssueArea', issueArea);
  }
}
