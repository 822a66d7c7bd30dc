import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { TESTED_CLAIMS } from '../claim/claim.service.js';
import { ConnectionArgs } from '../connection/connection.args.js';
import { type Page, plainConnection } from '../connection/connection.type.js';
import { pageOf } from '../connection/list.service.js';
import type { Context } from '../context.js';
import { asNode, ENTITY_LABELS, NAMED_LABELS } from '../entity/entity.registry.js';
import { canonicalIdOrNull, findAll, findOf } from '../entity/entity.service.js';
import { Node } from '../entity/node.type.js';
import { BriefSentencesArgs, ClaimsArgs } from './brief.args.js';
import { CLAIMS, SENTENCES, VISIONS } from './brief.queries.js';
import { BriefSentence, Claim, Vision } from './brief.type.js';

const VisionConnection = plainConnection('Vision', () => Vision, 'visions');
const ClaimConnection = plainConnection('Claim', () => Claim, 'claims of the brief');
const BriefSentenceConnection = plainConnection('BriefSentence', () => BriefSentence, 'sentences of the brief');

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => Claim, { nullable: true, description: 'The claim with this id; null where there is none.' })
  claim(
    @Arg('id', () => ID, { description: 'Its id; begins with `claim-`.' }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<Claim | null> {
    return findOf(graph, 'Claim', id);
  }

  @Query(() => ClaimConnection, { description: 'What the brief of 2010 states, claim by claim, by id.' })
  async claims(@Args() args: ClaimsArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    const params = {
      kinds: args.filter?.kinds ?? null,
      about: await canonicalIdOrNull(graph, 'filter.about', args.filter?.about, ...NAMED_LABELS),
      tested: args.filter?.tested ?? null,
      testedClaims: TESTED_CLAIMS,
    };
    return pageOf(graph, CLAIMS, { args, sort: 'ID', params }, asNode);
  }

  @FieldResolver(() => [Node], { description: 'Things that it speaks of.' })
  about(@Root() { about }: Claim, @Ctx() { graph }: Context): Promise<Node[]> {
    return findAll(graph, about);
  }
}

@Resolver(() => BriefSentence)
export class BriefSentenceResolver {
  @Query(() => BriefSentenceConnection, {
    description: 'Every sentence of the brief that states something, in its order, with the rows that carry it.',
  })
  async briefSentences(@Args() args: BriefSentencesArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    const params = {
      row: await canonicalIdOrNull(graph, 'filter.row', args.filter?.row, ...ENTITY_LABELS),
      section: args.filter?.section ?? null,
    };
    return pageOf(graph, SENTENCES, { args, sort: 'NUMBER', params }, asNode);
  }

  @FieldResolver(() => [Node], { description: 'The rows that carry it.' })
  rows(@Root() { rows }: BriefSentence, @Ctx() { graph }: Context): Promise<Node[]> {
    return findAll(graph, rows);
  }
}

@Resolver(() => Vision)
export class VisionResolver {
  @Query(() => Vision, { nullable: true, description: 'The vision with this id; null where there is none.' })
  vision(
    @Arg('id', () => ID, { description: 'Its id, for example `coherent-plurilateralism`.' }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<Vision | null> {
    return findOf(graph, 'Vision', id);
  }

  @Query(() => VisionConnection, { description: 'The visions of how migration should be governed, by name.' })
  visions(@Args() args: ConnectionArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return pageOf(graph, VISIONS, { args, sort: 'NAME' }, asNode);
  }
}
