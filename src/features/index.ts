import type { NonEmptyArray } from 'type-graphql';
import { ActorResolver } from './actor/actor.resolver.js';
import { BallotResolver, StateBallotsResolver } from './ballot/ballot.resolver.js';
import { BriefSentenceResolver, ClaimResolver, VisionResolver } from './brief/brief.resolver.js';
import { ClaimRowsResolver, ClaimTestResolver } from './claim/claim.resolver.js';
import {
  ActorCodingsResolver,
  CodingResolver,
  InstrumentCodingsResolver,
  MandateCodingsResolver,
} from './coding/coding.resolver.js';
import { CoverageResolver, MandateEvidenceResolver } from './coverage/coverage.resolver.js';
import { EntityResolver } from './entity/entity.resolver.js';
import { EventResolver, RelatedEventsResolver } from './event/event.resolver.js';
import { FunctionGapsResolver, GapResolver, IssueAreaGapsResolver } from './gap/gap.resolver.js';
import {
  InstrumentResolver,
  IssueAreaInstrumentsResolver,
  PolicyFieldInstrumentsResolver,
} from './instrument/instrument.resolver.js';
import { ChapterResolver, IssueAreaLiteratureResolver, PublicationResolver } from './literature/literature.resolver.js';
import {
  FunctionMandatesResolver,
  HolderResolver,
  IssueAreaMandatesResolver,
  MandateResolver,
  StandingResolver,
} from './mandate/mandate.resolver.js';
import {
  ActorMembershipResolver,
  MembershipResolver,
  StateMembershipResolver,
} from './membership/membership.resolver.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { IssueAreaProcessesResolver, ProcessResolver } from './process/process.resolver.js';
import { RelatedResolver, RelationResolver } from './relation/relation.resolver.js';
import { ReleaseResolver } from './release/release.resolver.js';
import {
  ActorRemarksResolver,
  DisagreementResolver,
  InstrumentRemarksResolver,
  MembershipNoteResolver,
  NamedRemarksResolver,
  ProcessListingsResolver,
  RelatedRemarksResolver,
  StateRemarksResolver,
} from './remark/remark.resolver.js';
import {
  ScenarioCellResolver,
  ScenarioResolver,
  ScenarioResultResolver,
  SupposedMandateResolver,
  VisionScenariosResolver,
} from './scenario/scenario.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { SourcedResolver, SourceResolver } from './source/source.resolver.js';
import { StateResolver } from './state/state.resolver.js';
import { DatedResolver } from './time/dated.resolver.js';
import { InstrumentPartiesResolver, StateTreatiesResolver, TreatyActionResolver } from './treaty/treaty.resolver.js';
import { VocabularyResolver } from './vocabulary/vocabulary.resolver.js';

/** Every resolver class of the schema. */
export const RESOLVERS: NonEmptyArray<new () => object> = [
  ActorCodingsResolver,
  ActorMembershipResolver,
  ActorRemarksResolver,
  ActorResolver,
  BallotResolver,
  BriefSentenceResolver,
  ChapterResolver,
  ClaimResolver,
  ClaimRowsResolver,
  ClaimTestResolver,
  CodingResolver,
  CoverageResolver,
  DatedResolver,
  DisagreementResolver,
  EntityResolver,
  EventResolver,
  FunctionGapsResolver,
  FunctionMandatesResolver,
  GapResolver,
  HolderResolver,
  InstrumentCodingsResolver,
  InstrumentPartiesResolver,
  InstrumentRemarksResolver,
  InstrumentResolver,
  IssueAreaGapsResolver,
  IssueAreaInstrumentsResolver,
  IssueAreaLiteratureResolver,
  IssueAreaMandatesResolver,
  IssueAreaProcessesResolver,
  MandateCodingsResolver,
  MandateEvidenceResolver,
  MandateResolver,
  MembershipNoteResolver,
  MembershipResolver,
  NamedRemarksResolver,
  OrganisationResolver,
  PolicyFieldInstrumentsResolver,
  ProcessListingsResolver,
  ProcessResolver,
  PublicationResolver,
  RelatedEventsResolver,
  RelatedRemarksResolver,
  RelatedResolver,
  RelationResolver,
  ReleaseResolver,
  ScenarioCellResolver,
  ScenarioResolver,
  ScenarioResultResolver,
  SearchResolver,
  SourceResolver,
  SourcedResolver,
  StandingResolver,
  StateBallotsResolver,
  StateMembershipResolver,
  StateRemarksResolver,
  StateResolver,
  StateTreatiesResolver,
  SupposedMandateResolver,
  TreatyActionResolver,
  VisionResolver,
  VisionScenariosResolver,
  VocabularyResolver,
];
