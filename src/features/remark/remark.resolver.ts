import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { Actor } from '../actor/actor.type.js';
import { ConnectionArgs } from '../connection/connection.args.js';
import { type Page, plainConnection } from '../connection/connection.type.js';
import { pageOf } from '../connection/list.service.js';
import { partsOf } from '../connection/parts.js';
import type { Context } from '../context.js';
import { hydrate } from '../entity/entity.registry.js';
import { findEntity } from '../entity/entity.service.js';
import { Named, Node, Related } from '../entity/node.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Process } from '../process/process.type.js';
import { State } from '../state/state.type.js';
import {
  DISAGREEMENTS,
  DISAGREEMENTS_ON,
  EXTERNAL_IDS,
  LISTINGS,
  MEMBERSHIP_NOTES,
  NOTES_ON,
  STATED_COUNTS,
} from './remark.queries.js';
import { Disagreement, ExternalId, MembershipNote, ProcessListing, StatedCount } from './remark.type.js';

const DisagreementConnection = plainConnection('Disagreement', () => Disagreement, 'disagreements');
const MembershipNoteConnection = plainConnection('MembershipNote', () => MembershipNote, 'notes on memberships');

@Resolver(() => Disagreement)
export class DisagreementResolver {
  @Query(() => DisagreementConnection, { description: 'Where sources disagree on a value, by what they disagree on.' })
  disagreements(@Args() args: ConnectionArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return pageOf(graph, DISAGREEMENTS, { args, sort: 'ID' }, ({ node }) => ({ node: hydrate(Disagreement, node) }));
  }

  @FieldResolver(() => Node, { description: 'Of what.' })
  subject(@Root() { subject }: Disagreement, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, subject);
  }
}

@Resolver(() => MembershipNote)
export class MembershipNoteResolver {
  @Query(() => MembershipNoteConnection, { description: 'Remarks about changes of membership, by member and body.' })
  membershipNotes(@Args() args: ConnectionArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return pageOf(graph, MEMBERSHIP_NOTES, { args, sort: 'ID' }, ({ node }) => ({
      node: hydrate(MembershipNote, node),
    }));
  }

  @FieldResolver(() => Named, { description: 'Who.' })
  member(@Root() { member }: MembershipNote, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, member);
  }

  @FieldResolver(() => Actor, { description: 'In what body.' })
  body(@Root() { body }: MembershipNote, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, body);
  }
}

@Resolver(() => Named)
export class NamedRemarksResolver {
  @FieldResolver(() => [Disagreement], { description: 'Values on which sources disagree.' })
  disagreements(@Root() { id }: Named, @Ctx() { graph }: Context): MaybePromise<Disagreement[]> {
    return partsOf(graph, DISAGREEMENTS_ON, id, Disagreement);
  }
}

@Resolver(() => Related)
export class RelatedRemarksResolver {
  @FieldResolver(() => [ExternalId], { description: 'Its ids elsewhere, as far as a source gives them.' })
  externalIds(@Root() { id }: Related, @Ctx() { graph }: Context): MaybePromise<ExternalId[]> {
    return partsOf(graph, EXTERNAL_IDS, id, ExternalId);
  }
}

@Resolver(() => Actor)
export class ActorRemarksResolver {
  @FieldResolver(() => [StatedCount], { description: 'How many members sources state, by year; undated ones last.' })
  statedCounts(@Root() { id }: Actor, @Ctx() { graph }: Context): MaybePromise<StatedCount[]> {
    return partsOf(graph, STATED_COUNTS, id, StatedCount);
  }

  @FieldResolver(() => [MembershipNote], { description: 'Remarks about changes of its membership.' })
  membershipNotes(@Root() { id }: Actor, @Ctx() { graph }: Context): MaybePromise<MembershipNote[]> {
    return partsOf(graph, NOTES_ON, id, MembershipNote);
  }
}

@Resolver(() => State)
export class StateRemarksResolver {
  @FieldResolver(() => [MembershipNote], { description: 'Remarks about changes of its memberships.' })
  membershipNotes(@Root() { id }: State, @Ctx() { graph }: Context): MaybePromise<MembershipNote[]> {
    return partsOf(graph, NOTES_ON, id, MembershipNote);
  }
}

@Resolver(() => Instrument)
export class InstrumentRemarksResolver {
  @FieldResolver(() => [StatedCount], { description: 'How many parties sources state, by year; undated ones last.' })
  statedCounts(@Root() { id }: Instrument, @Ctx() { graph }: Context): MaybePromise<StatedCount[]> {
    return partsOf(graph, STATED_COUNTS, id, StatedCount);
  }
}

@Resolver(() => Process)
export class ProcessListingsResolver {
  @FieldResolver(() => [ProcessListing], {
    description: 'What lists count it as: an RCP, an inter-regional forum or neither; by year, undated ones last.',
  })
  listings(@Root() { id }: Process, @Ctx() { graph }: Context): MaybePromise<ProcessListing[]> {
    return partsOf(graph, LISTINGS, id, ProcessListing);
  }
}
