import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { checkedFirst } from '../connection/list.service.js';
import type { Context } from '../context.js';
import { linked } from '../entity/entity.service.js';
import { IssueArea } from '../vocabulary/vocabulary.type.js';
import { betweenMandates, crowdedCells } from './crowded.service.js';
import { BetweenMandates, CrowdedCell, CrowdedCells } from './crowded.type.js';
import { CellHolding } from './holding.type.js';
import { BetweenMandatesArgs, CrowdedCellsArgs, FirstArgs } from './overlap.args.js';

@Resolver(() => CrowdedCell)
export class CrowdedResolver {
  @Query(() => CrowdedCells, {
    description: 'The cells in which at least `min` actors certainly hold a PRIMARY mandate in a year.',
  })
  crowdedCells(@Args() args: CrowdedCellsArgs, @Ctx() { graph }: Context): Promise<CrowdedCells> {
    return crowdedCells(graph, args);
  }

  @Query(() => BetweenMandates, {
    description: 'The cells that fall between the mandates of several actors in a year, in the whole matrix or a part.',
  })
  betweenMandates(@Args() args: BetweenMandatesArgs, @Ctx() { graph }: Context): Promise<BetweenMandates> {
    return betweenMandates(graph, args);
  }

  @FieldResolver(() => IssueArea, { description: 'Issue area.' })
  issueArea(@Root() { issueArea }: CrowdedCell, @Ctx() { graph }: Context): MaybePromise<IssueArea> {
    return linked(graph, 'IssueArea', issueArea);
  }

  @FieldResolver(() => [CellHolding], {
    description:
      'The actors that lead, certain ones first, then by id; `leaders.withPossible` says how many there are.',
  })
  holders(@Root() { leading }: CrowdedCell, @Args() { first }: FirstArgs): CellHolding[] {
    return leading.slice(0, checkedFirst(first));
  }
}
