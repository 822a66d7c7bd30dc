import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../connection/connection.args.js';
import type { Page } from '../connection/connection.type.js';
import { pageOf } from '../connection/list.service.js';
import type { Context } from '../context.js';
import { asNode } from '../entity/entity.registry.js';
import { findOf } from '../entity/entity.service.js';
import { IssueArea, IssueAreaConnection, PolicyField, PolicyFieldConnection } from '../vocabulary/vocabulary.type.js';
import { InstrumentsArgs } from './instrument.args.js';
import {
  INSTRUMENTS,
  INSTRUMENTS_EMBEDDED,
  INSTRUMENTS_GOVERNING,
  ISSUE_AREAS_GOVERNED,
  POLICY_FIELDS_OF,
} from './instrument.queries.js';
import { instrumentsIn } from './instrument.service.js';
import { Instrument, InstrumentConnection } from './instrument.type.js';

@Resolver(() => Instrument)
export class InstrumentResolver {
  @Query(() => Instrument, { nullable: true, description: 'The instrument with this id; null where there is none.' })
  instrument(
    @Arg('id', () => ID, { description: 'Its id, for example `icrmw-1990`.' }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<Instrument | null> {
    return findOf(graph, 'Instrument', id);
  }

  @Query(() => InstrumentConnection, { description: 'Treaties, protocols and texts of soft law.' })
  instruments(@Args() args: InstrumentsArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return instrumentsIn(graph, INSTRUMENTS, args);
  }

  @FieldResolver(() => IssueAreaConnection, {
    description: 'The issue areas that it governs, by the coding, by name. `codings` gives the reasons.',
  })
  issueAreas(
    @Root() { id }: Instrument,
    @Args() args: ConnectionArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<object>> {
    return pageOf(graph, ISSUE_AREAS_GOVERNED, { parent: id, args, sort: 'NAME' }, asNode);
  }

  @FieldResolver(() => PolicyFieldConnection, {
    description: 'The fields of law and policy that it belongs to, by name.',
  })
  policyFields(
    @Root() { id }: Instrument,
    @Args() args: ConnectionArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<object>> {
    return pageOf(graph, POLICY_FIELDS_OF, { parent: id, args, sort: 'NAME' }, asNode);
  }
}

@Resolver(() => PolicyField)
export class PolicyFieldInstrumentsResolver {
  @FieldResolver(() => InstrumentConnection, { description: 'The instruments of this field.' })
  instruments(
    @Root() { id }: PolicyField,
    @Args() args: InstrumentsArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<object>> {
    return instrumentsIn(graph, INSTRUMENTS_EMBEDDED, args, id);
  }
}

@Resolver(() => IssueArea)
export class IssueAreaInstrumentsResolver {
  @FieldResolver(() => InstrumentConnection, { description: 'The instruments that govern it, by the coding.' })
  instruments(
    @Root() { id }: IssueArea,
    @Args() args: InstrumentsArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<object>> {
    return instrumentsIn(graph, INSTRUMENTS_GOVERNING, args, id);
  }
}
