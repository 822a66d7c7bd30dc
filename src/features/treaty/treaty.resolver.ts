import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { connectionOf, type Page, plainConnection } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { linked } from '../entity/entity.service.js';
import { Instrument } from '../instrument/instrument.type.js';
import { State } from '../state/state.type.js';
import { PartiesArgs, TreatiesArgs, TreatyActionsArgs } from './treaty.args.js';
import { partiesTo, treatiesOf, treatyActions } from './treaty.service.js';
import { PartyEdge, TreatyAction, TreatyEdge } from './treaty.type.js';

const PartyConnection = connectionOf('Party', PartyEdge, 'parties to an instrument');
const TreatyConnection = connectionOf('Treaty', TreatyEdge, 'instruments that a state is party to');
const TreatyActionConnection = plainConnection('TreatyAction', () => TreatyAction, 'actions about instruments');

@Resolver(() => TreatyAction)
export class TreatyActionResolver {
  @Query(() => TreatyActionConnection, {
    description: 'Signatures, ratifications, accessions, successions, acceptances and denunciations as one flat list.',
  })
  treatyActions(@Args() args: TreatyActionsArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return treatyActions(graph, args);
  }

  @FieldResolver(() => State, { description: 'Who acted.' })
  state(@Root() { state }: TreatyAction, @Ctx() { graph }: Context): MaybePromise<State> {
    return linked(graph, 'State', state);
  }

  @FieldResolver(() => Instrument, { description: 'About what.' })
  instrument(@Root() { instrument }: TreatyAction, @Ctx() { graph }: Context): MaybePromise<Instrument> {
    return linked(graph, 'Instrument', instrument);
  }
}

@Resolver(() => Instrument)
export class InstrumentPartiesResolver {
  @FieldResolver(() => PartyConnection, {
    description:
      'The parties. A signature makes none; what lies after `recordsUntil` is possible only, and an instrument without rows has no parties recorded.',
  })
  parties(@Root() { id }: Instrument, @Args() args: PartiesArgs, @Ctx() { graph }: Context): Promise<Page<PartyEdge>> {
    return partiesTo(graph, id, args);
  }
}

@Resolver(() => State)
export class StateTreatiesResolver {
  @FieldResolver(() => TreatyConnection, { description: 'The instruments that it is party to.' })
  treaties(@Root() { id }: State, @Args() args: TreatiesArgs, @Ctx() { graph }: Context): Promise<Page<TreatyEdge>> {
    return treatiesOf(graph, id, args);
  }
}
