import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { certaintyIn } from '../../lib/spans.js';
import type { Context } from '../context.js';
import { Dated } from './dated.type.js';
import { checkedYear } from './time.service.js';
import { Certainty, Year } from './time.type.js';

@Resolver(() => Dated)
export class DatedResolver {
  @FieldResolver(() => Certainty, {
    nullable: true,
    description: 'How surely it held in a year; null where it did not hold, or where no year is known to ask about.',
  })
  async certainty(
    @Root() fact: Dated,
    @Ctx() { graph }: Context,
    @Arg('asOf', () => Year, { nullable: true, description: 'The year; by default the `asOf` of the list.' })
    asOf?: number | null,
  ): Promise<Certainty | null> {
    const year = asOf == null ? fact.listYear : await checkedYear(graph, asOf);
    return year == null ? null : (certaintyIn(fact, year) as Certainty | null);
  }
}
