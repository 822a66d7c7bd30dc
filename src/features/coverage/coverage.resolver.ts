import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { Holder } from '../actor/actor.type.js';
import type { Context } from '../context.js';
import { findEntity, linked } from '../entity/entity.service.js';
import type { Node } from '../entity/node.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { CoverageArgs, UncoveredMandatesArgs } from './coverage.args.js';
import { coverage, uncoveredMandates } from './coverage.service.js';
import { Coverage, MandateEvidence } from './coverage.type.js';

@Resolver()
export class CoverageResolver {
  @Query(() => Coverage, {
    description:
      'The coverage matrix, function × issue area, in a year: functions in their usual order, issue areas by name.',
  })
  coverage(@Args() args: CoverageArgs, @Ctx() { graph }: Context): Promise<Coverage> {
    return coverage(graph, args);
  }

  @Query(() => Coverage, {
    description:
      'The cells of the matrix that are gaps or disputed, worst first: by verdict, status (uncovered, contested, partial, fragmented, limited, covered), number of documented gaps that count, id.',
  })
  uncoveredMandates(@Args() args: UncoveredMandatesArgs, @Ctx() { graph }: Context): Promise<Coverage> {
    return uncoveredMandates(graph, args);
  }
}

@Resolver(() => MandateEvidence)
export class MandateEvidenceResolver {
  @FieldResolver(() => Mandate, { description: 'The mandate, with the reason for its coding and its statements.' })
  mandate(@Root() { mandate }: MandateEvidence, @Ctx() { graph }: Context): MaybePromise<Mandate> {
    return linked(graph, 'Mandate', mandate);
  }

  @FieldResolver(() => Holder, { description: 'Who holds it, or is said to lack it.' })
  actor(@Root() { actor }: MandateEvidence, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, actor);
  }
}
