import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { Actor } from '../actor/actor.type.js';
import type { Context } from '../context.js';
import { findEntity, linked } from '../entity/entity.service.js';
import type { Node } from '../entity/node.type.js';
import { IssueArea } from '../vocabulary/vocabulary.type.js';
import { embeddedness } from './embeddedness.service.js';
import { AreaGoverned, Embeddedness } from './embeddedness.type.js';
import { EmbeddednessArgs, LevelsArgs } from './level.args.js';
import { governanceLevels } from './level.service.js';
import { GovernanceLevels, LevelActor } from './level.type.js';

@Resolver(() => LevelActor)
export class LevelResolver {
  @Query(() => GovernanceLevels, {
    description:
      'Who and what stands on which level of governance in a year: actors that existed, instruments adopted by then.',
  })
  levels(@Args() args: LevelsArgs, @Ctx() { graph }: Context): Promise<GovernanceLevels> {
    return governanceLevels(graph, args);
  }

  @FieldResolver(() => Actor, { description: 'The actor.' })
  actor(@Root() { id }: LevelActor, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, id);
  }
}

@Resolver(() => AreaGoverned)
export class EmbeddednessResolver {
  @Query(() => Embeddedness, {
    description:
      'The policy fields in which migration governance is embedded in a year: their instruments, the issue areas that these govern, and the actors whose mandate belongs to another field.',
  })
  embeddedness(@Args() args: EmbeddednessArgs, @Ctx() { graph }: Context): Promise<Embeddedness> {
    return embeddedness(graph, args);
  }

  @FieldResolver(() => IssueArea, { description: 'The issue area.' })
  issueArea(@Root() { issueArea }: AreaGoverned, @Ctx() { graph }: Context): MaybePromise<IssueArea> {
    return linked(graph, 'IssueArea', issueArea);
  }
}
