import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { ActorClass } from '../actor/actor.type.js';
import { ConnectionArgs } from '../connection/connection.args.js';
import { type Page, plainConnection } from '../connection/connection.type.js';
import { pageOf } from '../connection/list.service.js';
import type { Context } from '../context.js';
import { asNode } from '../entity/entity.registry.js';
import { findOf } from '../entity/entity.service.js';
import { FunctionName } from './enums.js';
import { IssueAreasArgs } from './vocabulary.args.js';
import { ACTOR_CLASSES, FUNCTIONS_LIST, ISSUE_AREAS, POLICY_FIELDS } from './vocabulary.queries.js';
import {
  GovernanceFunction,
  IssueArea,
  IssueAreaConnection,
  PolicyField,
  PolicyFieldConnection,
} from './vocabulary.type.js';

const FunctionConnection = plainConnection('Function', () => GovernanceFunction, 'functions of governance');
const ActorClassConnection = plainConnection('ActorClass', () => ActorClass, 'classes of actors');

@Resolver()
export class VocabularyResolver {
  @Query(() => IssueArea, { nullable: true, description: 'The issue area with this id; null where there is none.' })
  issueArea(
    @Arg('id', () => ID, { description: 'Its id, for example `migrant-rights`.' }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<IssueArea | null> {
    return findOf(graph, 'IssueArea', id);
  }

  @Query(() => IssueAreaConnection, { description: 'The fields of migration that are governed, by name.' })
  issueAreas(@Args() args: IssueAreasArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    const params = { goodTypes: args.filter?.goodTypes ?? null };
    return pageOf(graph, ISSUE_AREAS, { args, sort: 'NAME', params }, asNode);
  }

  @Query(() => GovernanceFunction, {
    nullable: true,
    description: 'The function of governance; null where it has no row.',
  })
  function(
    @Arg('value', () => FunctionName, { description: 'Which function.' }) value: string,
    @Ctx() { graph }: Context,
  ): Promise<GovernanceFunction | null> {
    return findOf(graph, 'Function', value);
  }

  @Query(() => PolicyField, { nullable: true, description: 'The policy field with this id; null where there is none.' })
  policyField(
    @Arg('id', () => ID, { description: 'Its id, for example `trade-law`.' }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<PolicyField | null> {
    return findOf(graph, 'PolicyField', id);
  }

  @Query(() => ActorClass, {
    nullable: true,
    description: 'The class of actors with this id; null where there is none.',
  })
  actorClass(
    @Arg('id', () => ID, { description: 'Its id, for example `rcps`.' }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<ActorClass | null> {
    return findOf(graph, 'ActorClass', id);
  }

  @Query(() => FunctionConnection, { description: 'The functions of governance, by name.' })
  functions(@Args() args: ConnectionArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return pageOf(graph, FUNCTIONS_LIST, { args, sort: 'NAME' }, asNode);
  }

  @Query(() => PolicyFieldConnection, {
    description: 'The fields of law and policy in which migration is embedded, by name.',
  })
  policyFields(@Args() args: ConnectionArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return pageOf(graph, POLICY_FIELDS, { args, sort: 'NAME' }, asNode);
  }

  @Query(() => ActorClassConnection, {
    description: 'The classes of actors about which sources make statements, by name.',
  })
  actorClasses(@Args() args: ConnectionArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return pageOf(graph, ACTOR_CLASSES, { args, sort: 'NAME' }, asNode);
  }
}
