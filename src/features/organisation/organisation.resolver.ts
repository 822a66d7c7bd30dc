import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { Page } from '../connection/connection.type.js';
import { pageOf } from '../connection/list.service.js';
import type { Context } from '../context.js';
import { asNode } from '../entity/entity.registry.js';
import { canonicalIdOrNull, findOf, linked } from '../entity/entity.service.js';
import { State } from '../state/state.type.js';
import { OrganisationsArgs } from './organisation.args.js';
import { ORGANISATIONS } from './organisation.queries.js';
import { Organisation, OrganisationConnection } from './organisation.type.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, {
    nullable: true,
    description: 'The organisation with this id; null where there is none.',
  })
  organisation(
    @Arg('id', () => ID, { description: 'Its id, for example `iom`, or one that was merged into it.' }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<Organisation | null> {
    return findOf(graph, 'Organisation', id);
  }

  @Query(() => OrganisationConnection, {
    description:
      'Organisations. With `asOf` those that existed in the year; where no founding year is known that is possible only.',
  })
  async organisations(@Args() args: OrganisationsArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    const { filter, sort } = args;
    const params = {
      kinds: filter?.kinds ?? null,
      seatCountry: await canonicalIdOrNull(graph, 'filter.seatCountry', filter?.seatCountry, 'State'),
    };
    return pageOf(graph, ORGANISATIONS, { args, sort, params }, asNode);
  }

  @FieldResolver(() => State, { nullable: true, description: 'State of the seat.' })
  seatCountry(@Root() { seatCountry }: Organisation, @Ctx() { graph }: Context): MaybePromise<State | null> {
    return seatCountry == null ? null : linked(graph, 'State', seatCountry);
  }
}
