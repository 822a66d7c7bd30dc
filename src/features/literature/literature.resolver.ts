import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { type Page, plainConnection } from '../connection/connection.type.js';
import { pageOf } from '../connection/list.service.js';
import { partsOf } from '../connection/parts.js';
import type { Context } from '../context.js';
import { asNode } from '../entity/entity.registry.js';
import { canonicalIdOrNull, findOf, linked } from '../entity/entity.service.js';
import { Named } from '../entity/node.type.js';
import { IssueArea } from '../vocabulary/vocabulary.type.js';
import { LiteratureArgs, PublicationsArgs } from './literature.args.js';
import { CHAPTERS, LITERATURE, PUBLICATIONS } from './literature.queries.js';
import { Chapter, Publication } from './literature.type.js';

const PublicationConnection = plainConnection('Publication', () => Publication, 'publications');
const LiteratureConnection = plainConnection('Literature', () => Named, 'publications and chapters');

@Resolver(() => Publication)
export class PublicationResolver {
  @Query(() => Publication, { nullable: true, description: 'The publication with this id; null where there is none.' })
  publication(
    @Arg('id', () => ID, { description: 'Its id, for example `gmg-book-2011`.' }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<Publication | null> {
    return findOf(graph, 'Publication', id);
  }

  @Query(() => PublicationConnection, { description: 'The literature on the governance of migration.' })
  async publications(@Args() args: PublicationsArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    const { filter, sort } = args;
    const params = {
      issueArea: await canonicalIdOrNull(graph, 'filter.issueArea', filter?.issueArea, 'IssueArea'),
      kinds: filter?.kinds ?? null,
      author: filter?.author ?? null,
    };
    return pageOf(graph, PUBLICATIONS, { args, sort, params }, asNode);
  }

  @FieldResolver(() => [IssueArea], { description: 'Issue areas it is about.' })
  issueAreas(@Root() { issueAreas }: Publication, @Ctx() { graph }: Context): MaybePromise<IssueArea[]> {
    return Promise.all(issueAreas.map((id) => linked(graph, 'IssueArea', id)));
  }

  @FieldResolver(() => [Chapter], { description: 'Its chapters, in their order; empty where they are not recorded.' })
  chapters(@Root() { id }: Publication, @Ctx() { graph }: Context): MaybePromise<Chapter[]> {
    return partsOf(graph, CHAPTERS, id, Chapter);
  }
}

@Resolver(() => Chapter)
export class ChapterResolver {
  @FieldResolver(() => Publication, { description: 'The publication that holds it.' })
  publication(@Root() { publication }: Chapter, @Ctx() { graph }: Context): MaybePromise<Publication> {
    return linked(graph, 'Publication', publication);
  }

  @FieldResolver(() => [IssueArea], { description: 'Issue areas it is about.' })
  issueAreas(@Root() { issueAreas }: Chapter, @Ctx() { graph }: Context): MaybePromise<IssueArea[]> {
    return Promise.all(issueAreas.map((id) => linked(graph, 'IssueArea', id)));
  }
}

@Resolver(() => IssueArea)
export class IssueAreaLiteratureResolver {
  @FieldResolver(() => LiteratureConnection, { description: 'The publications and chapters about it.' })
  literature(
    @Root() { id }: IssueArea,
    @Args() args: LiteratureArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<object>> {
    return pageOf(graph, LITERATURE, { parent: id, args, sort: args.sort }, asNode);
  }
}
