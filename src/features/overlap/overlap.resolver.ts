import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { Actor } from '../actor/actor.type.js';
import type { Context } from '../context.js';
import { findEntity, linked } from '../entity/entity.service.js';
import type { Node } from '../entity/node.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { IssueArea } from '../vocabulary/vocabulary.type.js';
import { CellHolding, SharedCell } from './holding.type.js';
import { FirstArgs, MandateOverlapsArgs, OverlapsWithArgs } from './overlap.args.js';
import { mandateOverlaps, overlapsWith } from './overlap.service.js';
import { MandateOverlap, MandateOverlapConnection, SharedMember } from './overlap.type.js';
import { relationReason, sharedCells, sharedStates } from './pair.service.js';

@Resolver(() => MandateOverlap)
export class OverlapResolver {
  @Query(() => MandateOverlapConnection, {
    description:
      'Pairs of actors that certainly hold cells in common in a year, with PRIMARY or PARTIAL mandates. Classes of actors are no actors.',
  })
  mandateOverlaps(@Args() args: MandateOverlapsArgs, @Ctx() { graph }: Context): Promise<MandateOverlapConnection> {
    return mandateOverlaps(graph, args);
  }

  @FieldResolver(() => Actor, { description: 'The first; from an actor, that actor.' })
  one(@Root() { overlap }: MandateOverlap, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, overlap.one);
  }

  @FieldResolver(() => Actor, { description: 'The second.' })
  other(@Root() { overlap }: MandateOverlap, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, overlap.other);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      'The one whose known members all belong to the other; null where the relation is not NESTED, or where both have the same members.',
  })
  narrower(@Root() { narrower }: MandateOverlap, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return narrower === null ? null : findEntity(graph, narrower);
  }

  @FieldResolver(() => String, { description: 'Why the relation is what it is, or why there is none, in a sentence.' })
  relationReason(@Root() pair: MandateOverlap, @Ctx() { graph }: Context): Promise<string> {
    return relationReason(graph, pair);
  }

  @FieldResolver(() => [SharedCell], {
    description: 'The cells, certain ones first, then by id; `sharedCells.withPossible` says how many there are.',
  })
  cells(@Root() pair: MandateOverlap, @Args() { first }: FirstArgs): SharedCell[] {
    return sharedCells(pair, first);
  }

  @FieldResolver(() => [SharedMember], {
    description: 'The states, certain ones first, then by code; `sharedMembers.withPossible` says how many there are.',
  })
  sharedStates(
    @Root() pair: MandateOverlap,
    @Args() { first }: FirstArgs,
    @Ctx() { graph }: Context,
  ): Promise<SharedMember[]> {
    return sharedStates(graph, pair, first);
  }
}

@Resolver(() => Actor)
export class ActorOverlapResolver {
  @FieldResolver(() => MandateOverlapConnection, {
    description: 'The actors that certainly hold cells in common with it in a year; it is the first of each pair.',
  })
  overlapsWith(
    @Root() { id }: Actor,
    @Args() args: OverlapsWithArgs,
    @Ctx() { graph }: Context,
  ): Promise<MandateOverlapConnection> {
    return overlapsWith(graph, id, args);
  }
}

@Resolver(() => SharedCell)
export class SharedCellResolver {
  @FieldResolver(() => IssueArea, { description: 'Issue area.' })
  issueArea(@Root() { issueArea }: SharedCell, @Ctx() { graph }: Context): MaybePromise<IssueArea> {
    return linked(graph, 'IssueArea', issueArea);
  }
}

@Resolver(() => CellHolding)
export class CellHoldingResolver {
  @FieldResolver(() => Actor, { description: 'The actor.' })
  actor(@Root() { actor }: CellHolding, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, actor);
  }

  @FieldResolver(() => Mandate, { description: 'The mandate, with its periods, statements and sources.' })
  mandate(@Root() { mandate }: CellHolding, @Ctx() { graph }: Context): MaybePromise<Mandate> {
    return linked(graph, 'Mandate', mandate);
  }
}
