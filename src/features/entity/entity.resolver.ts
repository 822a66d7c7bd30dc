import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { Context } from '../context.js';
import { findEntity, MAX_IDS } from './entity.service.js';
import { idStatus } from './id-status.service.js';
import { IdStatus } from './id-status.type.js';
import { Node } from './node.type.js';

@Resolver()
export class EntityResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The thing with this id, of whatever kind; null where there is none.',
  })
  node(
    @Arg('id', () => ID, { description: 'Its id, or one that was merged into it.' }) id: string,
    @Ctx() { graph }: Context,
  ): MaybePromise<Node | null> {
    return findEntity(graph, id);
  }

  @Query(() => IdStatus, {
    description: 'What became of an id: in use, merged into another, withdrawn with the reason, or unknown.',
  })
  idStatus(
    @Arg('id', () => ID, { description: 'Any id, of whatever kind of thing.' }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<IdStatus> {
    return idStatus(graph, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The things with these ids, in the order of the ids, null where there is none.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `Up to ${MAX_IDS} ids.` }) ids: string[],
    @Ctx() { graph }: Context,
  ): Promise<(Node | null)[]> {
    return Promise.all(ids.map((id) => findEntity(graph, id)));
  }
}
