import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { ConnectionArgs } from '../connection/connection.args.js';
import { type Page, plainConnection } from '../connection/connection.type.js';
import { pageOf } from '../connection/list.service.js';
import type { Context } from '../context.js';
import { asNode, ENTITY_LABELS } from '../entity/entity.registry.js';
import { findOf } from '../entity/entity.service.js';
import { Node } from '../entity/node.type.js';
import { SourcesArgs } from './source.args.js';
import { CITED_BY, SOURCES } from './source.queries.js';
import { citationsOf } from './source.service.js';
import { Citation, Source, Sourced } from './source.type.js';

const SourceConnection = plainConnection('Source', () => Source, 'sources');
const CitingConnection = plainConnection('Citing', () => Node, 'things that rest on a source');

@Resolver(() => Sourced)
export class SourcedResolver {
  @FieldResolver(() => [Citation], { description: 'The sources, each with the place in it.' })
  sources(@Root() fact: Sourced, @Ctx() { graph }: Context): MaybePromise<Citation[]> {
    return citationsOf(graph, fact);
  }
}

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: 'The source with this id; null where there is none.' })
  source(
    @Arg('id', () => ID, { description: 'Its id; begins with `src-`.' }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<Source | null> {
    return findOf(graph, 'Source', id);
  }

  @Query(() => SourceConnection, { description: 'Every document that the dataset rests on.' })
  async sources(@Args() args: SourcesArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    const { filter, sort } = args;
    const params = {
      kinds: filter?.kinds ?? null,
      grades: filter?.grades ?? null,
    };
    return pageOf(graph, SOURCES, { args, sort, params }, asNode);
  }

  @FieldResolver(() => CitingConnection, {
    description:
      'Things with an id of their own that rest on this source, by id. For memberships, relations, treaty actions and codings ask `memberships`, `relations`, `treatyActions` and `codings` with the filter `source`; external ids, stated counts, lists, disagreements and notes hang on the things that they speak of.',
  })
  citedBy(@Root() { id }: Source, @Args() args: ConnectionArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    const params = { labels: ENTITY_LABELS };
    return pageOf(graph, CITED_BY, { parent: id, args, sort: 'ID', params }, asNode);
  }
}
