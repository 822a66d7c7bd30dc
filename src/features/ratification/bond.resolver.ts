import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { Context } from '../context.js';
import { findAll, linked } from '../entity/entity.service.js';
import type { Node } from '../entity/node.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Process } from '../process/process.type.js';
import { IssueArea } from '../vocabulary/vocabulary.type.js';
import { unboundMembers } from './bond.service.js';
import { BindingInstrument, Bond, MemberBonds, UnboundMembers } from './bond.type.js';
import { UnboundMembersArgs } from './ratification.args.js';

@Resolver(() => UnboundMembers)
export class UnboundMembersResolver {
  @Query(() => UnboundMembers, {
    description:
      'Which states of a process no binding instrument in force bound in an issue area in a year, what is not recorded told apart.',
  })
  unboundMembers(@Args() args: UnboundMembersArgs, @Ctx() { graph }: Context): Promise<UnboundMembers> {
    return unboundMembers(graph, args);
  }

  @FieldResolver(() => Process, { description: 'The process.' })
  process(@Root() { process }: UnboundMembers, @Ctx() { graph }: Context): MaybePromise<Process> {
    return linked(graph, 'Process', process);
  }

  @FieldResolver(() => IssueArea, { description: 'The issue area.' })
  issueArea(@Root() { issueArea }: UnboundMembers, @Ctx() { graph }: Context): MaybePromise<IssueArea> {
    return linked(graph, 'IssueArea', issueArea);
  }
}

@Resolver(() => BindingInstrument)
export class BindingInstrumentResolver {
  @FieldResolver(() => Instrument, { description: 'The instrument, with the coding of its issue areas.' })
  instrument(@Root() { instrument }: BindingInstrument, @Ctx() { graph }: Context): MaybePromise<Instrument> {
    return linked(graph, 'Instrument', instrument);
  }
}

@Resolver(() => Bond)
export class BondResolver {
  @FieldResolver(() => Instrument, { description: 'The instrument.' })
  instrument(@Root() { instrument }: Bond, @Ctx() { graph }: Context): MaybePromise<Instrument> {
    return linked(graph, 'Instrument', instrument);
  }
}

@Resolver(() => MemberBonds)
export class MemberBondsResolver {
  @FieldResolver(() => [Instrument], {
    description: 'Instruments of which nothing shows that it is party, while their records are not complete, by name.',
  })
  notRecordedFor(@Root() { notRecorded }: MemberBonds, @Ctx() { graph }: Context): Promise<Node[]> {
    return findAll(graph, notRecorded);
  }
}
