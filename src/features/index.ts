import type { NonEmptyArray } from 'type-graphql';
import { ActorResolver } from './actor/actor.resolver.js';
import { AimResolver, AimRowResolver, TopicResolver } from './aim/aim.resolver.js';
import {
  ActorBallotsResolver,
  BallotResolver,
  InstrumentBallotsResolver,
  StateBallotsResolver,
} from './ballot/ballot.resolver.js';
import { BriefSentenceResolver, ClaimResolver, VisionResolver } from './brief/brief.resolver.js';
import { CellChangeResolver, YearComparisonResolver } from './change/change.resolver.js';
import { CoverageSeriesResolver } from './change/series.resolver.js';
import { TurnoverResolver } from './change/turnover.resolver.js';
import { ClaimRowsResolver, ClaimTestResolver } from './claim/claim.resolver.js';
import {
  ActorCodingsResolver,
  CodingResolver,
  InstrumentCodingsResolver,
  MandateCodingsResolver,
} from './coding/coding.resolver.js';
import { CoverageCellResolver, CoverageResolver, MandateEvidenceResolver } from './coverage/coverage.resolver.js';
import { EntityResolver } from './entity/entity.resolver.js';
import { EventResolver, RelatedEventsResolver } from './event/event.resolver.js';
import { FitProcessResolver, FitResolver } from './fit/fit.resolver.js';
import { FunctionGapsResolver, GapResolver, IssueAreaGapsResolver } from './gap/gap.resolver.js';
import {
  InstrumentResolver,
  IssueAreaInstrumentsResolver,
  PolicyFieldInstrumentsResolver,
} from './instrument/instrument.resolver.js';
import { EmbeddednessResolver, LevelResolver } from './level/level.resolver.js';
import { ChapterResolver, IssueAreaLiteratureResolver, PublicationResolver } from './literature/literature.resolver.js';
import {
  FunctionMandatesResolver,
  HolderResolver,
  IssueAreaMandatesResolver,
  MandateResolver,
  MandateStatementResolver,
  StandingResolver,
} from './mandate/mandate.resolver.js';
import {
  ActorMembershipResolver,
  MembershipResolver,
  StateMembershipResolver,
} from './membership/membership.resolver.js';
import {
  NetworkCommunityResolver,
  NetworkLinkResolver,
  NetworkNodeResolver,
  NetworkResolver,
  NetworkTieResolver,
} from './network/network.resolver.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { CrowdedResolver } from './overlap/crowded.resolver.js';
import {
  ActorOverlapResolver,
  CellHoldingResolver,
  OverlapResolver,
  SharedCellResolver,
} from './overlap/overlap.resolver.js';
import {
  CoMembershipResolver,
  ProcessCoMembershipResolver,
  SharedStateResolver,
} from './participation/co-membership.resolver.js';
import { ParticipationResolver } from './participation/participation.resolver.js';
import {
  NeighbourhoodResolver,
  NeighbourResolver,
  PathLinkResolver,
  PathResolver,
  PathStepResolver,
  PathsResolver,
} from './path/path.resolver.js';
import { IssueAreaProcessesResolver, ProcessResolver } from './process/process.resolver.js';
import {
  BindingInstrumentResolver,
  BondResolver,
  MemberBondsResolver,
  UnboundMembersResolver,
} from './ratification/bond.resolver.js';
import { CircleMemberResolver, RatificationResolver } from './ratification/ratification.resolver.js';
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
  ActorBallotsResolver,
  ActorCodingsResolver,
  ActorMembershipResolver,
  ActorOverlapResolver,
  ActorRemarksResolver,
  ActorResolver,
  AimResolver,
  AimRowResolver,
  BallotResolver,
  BindingInstrumentResolver,
  BondResolver,
  BriefSentenceResolver,
  CellChangeResolver,
  CellHoldingResolver,
  ChapterResolver,
  CircleMemberResolver,
  ClaimResolver,
  ClaimRowsResolver,
  ClaimTestResolver,
  CoMembershipResolver,
  CodingResolver,
  CoverageCellResolver,
  CoverageResolver,
  CoverageSeriesResolver,
  CrowdedResolver,
  DatedResolver,
  DisagreementResolver,
  EmbeddednessResolver,
  EntityResolver,
  EventResolver,
  FitProcessResolver,
  FitResolver,
  FunctionGapsResolver,
  FunctionMandatesResolver,
  GapResolver,
  HolderResolver,
  InstrumentBallotsResolver,
  InstrumentCodingsResolver,
  InstrumentPartiesResolver,
  InstrumentRemarksResolver,
  InstrumentResolver,
  IssueAreaGapsResolver,
  IssueAreaInstrumentsResolver,
  IssueAreaLiteratureResolver,
  IssueAreaMandatesResolver,
  IssueAreaProcessesResolver,
  LevelResolver,
  MandateCodingsResolver,
  MandateEvidenceResolver,
  MandateResolver,
  MandateStatementResolver,
  MemberBondsResolver,
  MembershipNoteResolver,
  MembershipResolver,
  NamedRemarksResolver,
  NeighbourResolver,
  NeighbourhoodResolver,
  NetworkCommunityResolver,
  NetworkLinkResolver,
  NetworkNodeResolver,
  NetworkResolver,
  NetworkTieResolver,
  OrganisationResolver,
  OverlapResolver,
  ParticipationResolver,
  PathLinkResolver,
  PathResolver,
  PathStepResolver,
  PathsResolver,
  PolicyFieldInstrumentsResolver,
  ProcessCoMembershipResolver,
  ProcessListingsResolver,
  ProcessResolver,
  PublicationResolver,
  RatificationResolver,
  RelatedEventsResolver,
  RelatedRemarksResolver,
  RelatedResolver,
  RelationResolver,
  ReleaseResolver,
  ScenarioCellResolver,
  ScenarioResolver,
  ScenarioResultResolver,
  SearchResolver,
  SharedCellResolver,
  SharedStateResolver,
  SourceResolver,
  SourcedResolver,
  StandingResolver,
  StateBallotsResolver,
  StateMembershipResolver,
  StateRemarksResolver,
  StateResolver,
  StateTreatiesResolver,
  SupposedMandateResolver,
  TopicResolver,
  TreatyActionResolver,
  TurnoverResolver,
  UnboundMembersResolver,
  VisionResolver,
  VisionScenariosResolver,
  VocabularyResolver,
  YearComparisonResolver,
];
