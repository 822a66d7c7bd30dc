import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../connection/connection.args.js';
import type { Page } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { InstrumentConnection } from '../instrument/instrument.type.js';
import { MembershipConnection } from '../membership/membership.type.js';
import { OrganisationConnection } from '../organisation/organisation.type.js';
import { ProcessConnection } from '../process/process.type.js';
import { MembershipTurnoverArgs } from './change.args.js';
import {
  INSTRUMENTS_ADOPTED,
  INSTRUMENTS_IN_FORCE,
  MEMBERSHIPS_BEGUN,
  MEMBERSHIPS_ENDED,
  ORGANISATION_TURNOVER,
  PROCESS_TURNOVER,
} from './change.queries.js';
import { YearComparison } from './change.type.js';
import { actorsBetween, instrumentsBetween, membershipsBetween } from './turnover.service.js';

const FOUNDED = 'founded after the earlier year and up to the later one, earliest first. Without a date none is here.';
const ENDED =
  'whose last year is the earlier year or one between, so that they are gone in the later one; earliest first.';

@Resolver(() => YearComparison)
export class TurnoverResolver {
  @FieldResolver(() => OrganisationConnection, { description: `Organisations ${FOUNDED}` })
  organisationsFounded(
    @Root() years: YearComparison,
    @Args() args: ConnectionArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<object>> {
    return actorsBetween(graph, ORGANISATION_TURNOVER.founded, years, args);
  }

  @FieldResolver(() => OrganisationConnection, { description: `Organisations ${ENDED}` })
  organisationsEnded(
    @Root() years: YearComparison,
    @Args() args: ConnectionArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<object>> {
    return actorsBetween(graph, ORGANISATION_TURNOVER.ended, years, args);
  }

  @FieldResolver(() => ProcessConnection, { description: `Processes ${FOUNDED}` })
  processesFounded(
    @Root() years: YearComparison,
    @Args() args: ConnectionArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<object>> {
    return actorsBetween(graph, PROCESS_TURNOVER.founded, years, args);
  }

  @FieldResolver(() => ProcessConnection, { description: `Processes ${ENDED}` })
  processesEnded(
    @Root() years: YearComparison,
    @Args() args: ConnectionArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<object>> {
    return actorsBetween(graph, PROCESS_TURNOVER.ended, years, args);
  }

  @FieldResolver(() => MembershipConnection, {
    description:
      'Memberships that cannot have held in the earlier year and can by the later one, earliest first. Certain are those that a source dates up to the later year; the others can only have begun since, as their body or member did not exist. `counts` has both figures.',
  })
  membershipsBegun(
    @Root() years: YearComparison,
    @Args() args: MembershipTurnoverArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<object>> {
    return membershipsBetween(graph, MEMBERSHIPS_BEGUN, years, args);
  }

  @FieldResolver(() => MembershipConnection, {
    description:
      'Memberships that cannot hold in the later year, and could in the earlier one or later, earliest end first. Certain are those that a source dates to the earlier year or one after it. `counts` has both figures.',
  })
  membershipsEnded(
    @Root() years: YearComparison,
    @Args() args: MembershipTurnoverArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<object>> {
    return membershipsBetween(graph, MEMBERSHIPS_ENDED, years, args);
  }

  @FieldResolver(() => InstrumentConnection, {
    description: 'Instruments adopted after the earlier year and up to the later one, earliest first.',
  })
  instrumentsAdopted(
    @Root() years: YearComparison,
    @Args() args: ConnectionArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<object>> {
    return instrumentsBetween(graph, INSTRUMENTS_ADOPTED, years, args);
  }

  @FieldResolver(() => InstrumentConnection, {
    description: 'Instruments that entered into force after the earlier year and up to the later one, earliest first.',
  })
  instrumentsInForce(
    @Root() years: YearComparison,
    @Args() args: ConnectionArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<object>> {
    return instrumentsBetween(graph, INSTRUMENTS_IN_FORCE, years, args);
  }
}
