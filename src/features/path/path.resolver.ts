import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { Context } from '../context.js';
import { findAll, findEntity, linked } from '../entity/entity.service.js';
import { Named, type Node } from '../entity/node.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { PathLink, PathStep } from './link.type.js';
import { neighbourhood } from './neighbourhood.service.js';
import { NeighbourhoodArgs, PathsArgs } from './path.args.js';
import { paths } from './path.service.js';
import { NeighbourEdge, Neighbourhood, Path, Paths } from './path.type.js';

@Resolver(() => Paths)
export class PathsResolver {
  @Query(() => Paths, {
    description: 'How two things are connected: the shortest paths between them and the next longer ones.',
  })
  paths(@Args() args: PathsArgs, @Ctx() { graph }: Context): Promise<Paths> {
    return paths(graph, args);
  }

  @FieldResolver(() => Named, { description: 'Where the paths begin.' })
  from(@Root() { start }: Paths, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, start);
  }

  @FieldResolver(() => Named, { description: 'Where they end.' })
  to(@Root() { end }: Paths, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, end);
  }
}

@Resolver(() => Path)
export class PathResolver {
  @FieldResolver(() => [Named], { description: 'The things along it, both ends included.' })
  nodes(@Root() { ids }: Path, @Ctx() { graph }: Context): Promise<Node[]> {
    return findAll(graph, ids);
  }
}

@Resolver(() => PathStep)
export class PathStepResolver {
  @FieldResolver(() => Named, { description: 'The thing where the step begins.' })
  from(@Root() { first }: PathStep, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, first);
  }

  @FieldResolver(() => Named, { description: 'The thing to which it leads.' })
  to(@Root() { second }: PathStep, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, second);
  }
}

@Resolver(() => PathLink)
export class PathLinkResolver {
  @FieldResolver(() => Mandate, { nullable: true, description: 'The mandate; null where the link is none.' })
  mandate(@Root() { mandate }: PathLink, @Ctx() { graph }: Context): MaybePromise<Mandate | null> {
    return mandate === null ? null : linked(graph, 'Mandate', mandate);
  }
}

@Resolver(() => Neighbourhood)
export class NeighbourhoodResolver {
  @Query(() => Neighbourhood, { description: 'What lies within a few links of a thing, nearest first.' })
  neighbourhood(@Args() args: NeighbourhoodArgs, @Ctx() { graph }: Context): Promise<Neighbourhood> {
    return neighbourhood(graph, args);
  }

  @FieldResolver(() => Named, { description: 'The thing asked for.' })
  thing(@Root() { center }: Neighbourhood, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, center);
  }
}

@Resolver(() => NeighbourEdge)
export class NeighbourResolver {
  @FieldResolver(() => [Named], {
    description:
      'The things along a shortest way to it, the thing asked for included; among equals the way with the lowest ids.',
  })
  chain(@Root() { chainIds }: NeighbourEdge, @Ctx() { graph }: Context): Promise<Node[]> {
    return findAll(graph, chainIds);
  }
}
