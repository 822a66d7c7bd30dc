import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { certaintyIn } from '../../lib/spans.js';
import { Dated } from './dated.type.js';
import { Certainty, Year } from './time.type.js';

@Resolver(() => Dated)
export class DatedResolver {
  @FieldResolver(() => Certainty, {
    nullable: true,
    description: 'How surely it held in a year; null where it did not hold, or where no year is known to ask about.',
  })
  certainty(
    @Root() fact: Dated,
    @Arg('asOf', () => Year, { nullable: true, description: 'The year; by default the `asOf` of the list.' })
    asOf?: number | null,
  ): Certainty | null {
    const year = asOf ?? fact.listYear;
    return year == null ? null : (certaintyIn(fact, year) as Certainty | null);
  }
}
