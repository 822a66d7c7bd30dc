import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { bounded } from '../analysis/bounded.js';
import { Claim } from '../brief/brief.type.js';
import { DEFAULT_FIRST, MAX_FIRST } from '../connection/connection.args.js';
import { checkedFirst } from '../connection/list.service.js';
import type { Context } from '../context.js';
import { Year } from '../time/time.type.js';
import { testOf } from './claim.service.js';
import { ClaimRows, ClaimTestResult } from './claim.type.js';

@Resolver(() => Claim)
export class ClaimTestResolver {
  @FieldResolver(() => ClaimTestResult, {
    nullable: true,
    description: 'Whether the data support it in a year; null where no test was written for it.',
  })
  test(
    @Root() { id }: Claim,
    @Arg('asOf', () => Year, {
      nullable: true,
      description: 'The year; by default the `referenceYear` of the release.',
    })
    asOf: number | null | undefined,
    @Ctx() { graph }: Context,
  ): Promise<ClaimTestResult | null> {
    return testOf(graph, id, asOf);
  }
}

@Resolver(() => ClaimTestResult)
export class ClaimRowsResolver {
  @FieldResolver(() => ClaimRows, { description: 'The rows that were counted, by id.' })
  rows(
    @Root() { allRows }: ClaimTestResult,
    @Arg('first', () => Int, { defaultValue: DEFAULT_FIRST, description: `How many ids, from 1 to ${MAX_FIRST}.` })
    first: number,
  ): ClaimRows {
    const { rows, ...count } = bounded(allRows, checkedFirst(first));
    return { ...count, ids: rows };
  }
}
