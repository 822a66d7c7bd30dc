import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { releaseOf } from './release.service.js';
import { Release } from './release.type.js';

@Resolver()
export class ReleaseResolver {
  @Query(() => Release, { description: 'What answers: versions of software, data and rules, licence and citation.' })
  release(@Ctx() { graph, service }: Context): Promise<Release> {
    return releaseOf(graph, service);
  }
}
