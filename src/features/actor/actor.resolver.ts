import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { partsOf } from '../connection/parts.js';
import type { Context } from '../context.js';
import { ALIASES } from './actor.queries.js';
import { Actor, Alias } from './actor.type.js';

@Resolver(() => Actor)
export class ActorResolver {
  @FieldResolver(() => [Alias], {
    description: 'Its other names: acronyms, former names, names in other languages, ids that were merged into it.',
  })
  aliases(@Root() { id }: Actor, @Ctx() { graph }: Context): MaybePromise<Alias[]> {
    return partsOf(graph, ALIASES, id, Alias);
  }
}
