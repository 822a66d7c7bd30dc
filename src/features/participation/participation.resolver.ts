import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { Context } from '../context.js';
import { linked } from '../entity/entity.service.js';
import { Membership } from '../membership/membership.type.js';
import { State } from '../state/state.type.js';
import { StateParticipationArgs } from './participation.args.js';
import { stateParticipation } from './participation.service.js';
import { ParticipatingState, StateParticipation } from './participation.type.js';
import { membershipsOf } from './states.service.js';

@Resolver(() => ParticipatingState)
export class ParticipationResolver {
  @Query(() => StateParticipation, {
    description:
      'Which members of the United Nations take part in regional consultative processes, or bodies of other kinds, in a year: the share, by region and by state, and who is in none.',
  })
  stateParticipation(@Args() args: StateParticipationArgs, @Ctx() { graph }: Context): Promise<StateParticipation> {
    return stateParticipation(graph, args);
  }

  @FieldResolver(() => State, { description: 'The state.' })
  state(@Root() { state }: ParticipatingState, @Ctx() { graph }: Context): MaybePromise<State> {
    return linked(graph, 'State', state);
  }

  @FieldResolver(() => [Membership], {
    description: 'The rows behind the number: its memberships in these bodies in the year, by name of the body.',
  })
  memberships(@Root() row: ParticipatingState, @Ctx() { graph }: Context): Promise<Membership[]> {
    return membershipsOf(graph, row, ({ bodyKind }) => row.kinds.includes(bodyKind));
  }
}
