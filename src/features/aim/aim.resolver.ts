import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { Actor } from '../actor/actor.type.js';
import type { Context } from '../context.js';
import { findEntity } from '../entity/entity.service.js';
import { Node } from '../entity/node.type.js';
import { AimWeightsArgs, ServiceTopicsArgs } from './aim.args.js';
import { aimWeights } from './aim.service.js';
import { ActorAims, AimRow, AimWeights } from './aim.type.js';
import { serviceTopics } from './topic.service.js';
import { ActorTopics, ServiceTopics } from './topic.type.js';

@Resolver(() => ActorAims)
export class AimResolver {
  @Query(() => AimWeights, {
    description:
      'How the aims rights, security and economy weigh in the mandates of a year (all, of one actor, or in one issue area), or in one process.',
  })
  aimWeights(@Args() args: AimWeightsArgs, @Ctx() { graph }: Context): Promise<AimWeights> {
    return aimWeights(graph, args);
  }

  @FieldResolver(() => Actor, { description: 'The actor.' })
  actor(@Root() { actor }: ActorAims, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, actor);
  }
}

@Resolver(() => ActorTopics)
export class TopicResolver {
  @Query(() => ServiceTopics, {
    description:
      'What the mandates for service provision of a year are about, and how far they lean to border control, travel documents and forensics.',
  })
  serviceTopics(@Args() args: ServiceTopicsArgs, @Ctx() { graph }: Context): Promise<ServiceTopics> {
    return serviceTopics(graph, args);
  }

  @FieldResolver(() => Actor, { description: 'The actor.' })
  actor(@Root() { actor }: ActorTopics, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, actor);
  }
}

@Resolver(() => AimRow)
export class AimRowResolver {
  @FieldResolver(() => Node, { description: 'The mandate, or the process.' })
  subject(@Root() { id }: AimRow, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, id);
  }
}
