import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { type Page, plainConnection } from '../connection/connection.type.js';
import { pageOf } from '../connection/list.service.js';
import type { Context } from '../context.js';
import { asNode } from '../entity/entity.registry.js';
import { findOf, knownWords } from '../entity/entity.service.js';
import { StatesArgs } from './state.args.js';
import { STATES } from './state.queries.js';
import { State } from './state.type.js';

const StateConnection = plainConnection('State', () => State, 'states');

@Resolver(() => State)
export class StateResolver {
  @Query(() => State, { nullable: true, description: 'The state with this id; null where there is none.' })
  state(
    @Arg('id', () => ID, { description: 'ISO 3166-1 alpha-3 code, for example `MEX`.' }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<State | null> {
    return findOf(graph, 'State', id);
  }

  @Query(() => StateConnection, {
    description: 'States, and the few territories that take part in a body on their own.',
  })
  async states(@Args() args: StatesArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    const { filter, sort } = args;
    const params = {
      unRegions: await knownWords(graph, 'filter.unRegions', filter?.unRegions, 'State', 'unRegion'),
      unSubregions: await knownWords(graph, 'filter.unSubregions', filter?.unSubregions, 'State', 'unSubregion'),
      unMemberIn: filter?.unMemberIn ?? null,
    };
    return pageOf(graph, STATES, { args, sort, params }, asNode);
  }
}
