import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { after, type MaybePromise } from '../../lib/maybe-promise.js';
import { Holder } from '../actor/actor.type.js';
import type { Context } from '../context.js';
import { findEntity, linked } from '../entity/entity.service.js';
import type { Node } from '../entity/node.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { CoverageArgs, UncoveredMandatesArgs } from './coverage.args.js';
import { coverage, uncoveredMandates } from './coverage.service.js';
import { Coverage, CoverageCell, DocumentedGap, MandateEvidence } from './coverage.type.js';

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

@Resolver(() => CoverageCell)
export class CoverageCellResolver {
  @FieldResolver(() => String, { description: 'The answer in a sentence or two, made from the rows below.' })
  explanation(@Root() cell: CoverageCell, @Ctx() { graph }: Context): MaybePromise<string> {
    return after(cell.detail(graph), ({ explanation }) => explanation);
  }

  @FieldResolver(() => [MandateEvidence], {
    description:
      'Mandates of actors that held in the year, strongest first. Those with certainty POSSIBLE count only for what is possible.',
  })
  mandates(@Root() cell: CoverageCell, @Ctx() { graph }: Context): MaybePromise<MandateEvidence[]> {
    return after(cell.detail(graph), ({ mandates }) => mandates);
  }

  @FieldResolver(() => [MandateEvidence], {
    description: 'Actors of whom a source says that they lack the mandate in the year.',
  })
  statedAbsences(@Root() cell: CoverageCell, @Ctx() { graph }: Context): MaybePromise<MandateEvidence[]> {
    return after(cell.detail(graph), ({ statedAbsences }) => statedAbsences);
  }

  @FieldResolver(() => [MandateEvidence], {
    description:
      'Statements about whole classes of actors, for example the RCPs. They are listed and never fill a cell.',
  })
  classStatements(@Root() cell: CoverageCell, @Ctx() { graph }: Context): MaybePromise<MandateEvidence[]> {
    return after(cell.detail(graph), ({ classStatements }) => classStatements);
  }

  @FieldResolver(() => [DocumentedGap], {
    description: 'Gaps documented for this very cell, in the order of their statement.',
  })
  documentedGaps(@Root() cell: CoverageCell, @Ctx() { graph }: Context): MaybePromise<DocumentedGap[]> {
    return after(cell.detail(graph), ({ documentedGaps }) => documentedGaps);
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
