import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { Actor } from '../actor/actor.type.js';
import { type Page, plainConnection } from '../connection/connection.type.js';
import { pageOf } from '../connection/list.service.js';
import type { Context } from '../context.js';
import { hydrate } from '../entity/entity.registry.js';
import { canonicalIdOrNull, findEntity, knownWords } from '../entity/entity.service.js';
import { Node } from '../entity/node.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { CodingScheme } from '../vocabulary/kinds.js';
import { CodingsArgs } from './coding.args.js';
import { CODINGS } from './coding.queries.js';
import { codingsOf } from './coding.service.js';
import { Coding } from './coding.type.js';

const CodingConnection = plainConnection('Coding', () => Coding, 'codings');
const SCHEMES = { nullable: true, description: 'Only by these schemes; by default all.' } as const;
const CODED = "The project's own coding of it: level, issue areas, aims, topics.";

@Resolver(() => Coding)
export class CodingResolver {
  @Query(() => CodingConnection, {
    description: 'All codings of levels, issue areas, aims and topics as one flat list, by what is coded.',
  })
  async codings(@Args() args: CodingsArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    const { filter } = args;
    const params = {
      schemes: filter?.schemes ?? null,
      values: await knownWords(graph, 'filter.values', filter?.values, 'Coding', 'value'),
      subject: await canonicalIdOrNull(
        graph,
        'filter.subject',
        filter?.subject,
        'Mandate',
        'Organisation',
        'Process',
        'Instrument',
      ),
      source: await canonicalIdOrNull(graph, 'filter.source', filter?.source, 'Source'),
    };
    return pageOf(graph, CODINGS, { args, sort: 'ID', params }, ({ node }) => ({ node: hydrate(Coding, node) }));
  }

  @FieldResolver(() => Node, { description: 'What is coded.' })
  subject(@Root() { subject }: Coding, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, subject);
  }
}

@Resolver(() => Mandate)
export class MandateCodingsResolver {
  @FieldResolver(() => [Coding], { description: CODED })
  codings(
    @Root() { id }: Mandate,
    @Arg('schemes', () => [CodingScheme], SCHEMES) schemes: string[] | null | undefined,
    @Ctx() { graph }: Context,
  ): Promise<Coding[]> {
    return codingsOf(graph, id, schemes);
  }
}

@Resolver(() => Actor)
export class ActorCodingsResolver {
  @FieldResolver(() => [Coding], { description: CODED })
  codings(
    @Root() { id }: Actor,
    @Arg('schemes', () => [CodingScheme], SCHEMES) schemes: string[] | null | undefined,
    @Ctx() { graph }: Context,
  ): Promise<Coding[]> {
    return codingsOf(graph, id, schemes);
  }
}

@Resolver(() => Instrument)
export class InstrumentCodingsResolver {
  @FieldResolver(() => [Coding], { description: CODED })
  codings(
    @Root() { id }: Instrument,
    @Arg('schemes', () => [CodingScheme], SCHEMES) schemes: string[] | null | undefined,
    @Ctx() { graph }: Context,
  ): Promise<Coding[]> {
    return codingsOf(graph, id, schemes);
  }
}
