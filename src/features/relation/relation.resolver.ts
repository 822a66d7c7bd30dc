import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { connectionOf, type Page, plainConnection } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { findEntity } from '../entity/entity.service.js';
import { Named, type Node, Related } from '../entity/node.type.js';
import { RelatedArgs, RelationsArgs } from './relation.args.js';
import { relatedTo, relations } from './relation.service.js';
import { RelatedEdge, Relation } from './relation.type.js';

const RelationConnection = plainConnection('Relation', () => Relation, 'relations');
const RelatedConnection = connectionOf('Related', RelatedEdge, 'relations of one thing');

@Resolver(() => Relation)
export class RelationResolver {
  @Query(() => RelationConnection, {
    description:
      'All relations other than membership as one flat list: who is part of, serves, supervises, succeeded whom.',
  })
  relations(@Args() args: RelationsArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return relations(graph, args);
  }

  @FieldResolver(() => Named, { description: 'The first end.' })
  from(@Root() { from }: Relation, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, from);
  }

  @FieldResolver(() => Named, { description: 'The second end.' })
  to(@Root() { to }: Relation, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, to);
  }
}

@Resolver(() => Related)
export class RelatedResolver {
  @FieldResolver(() => RelatedConnection, { description: 'Its relations other than membership, from either end.' })
  relations(@Root() { id }: Related, @Args() args: RelatedArgs, @Ctx() { graph }: Context): Promise<Page<RelatedEdge>> {
    return relatedTo(graph, id, args);
  }
}
