import type { NonEmptyArray } from 'type-graphql';
import { ActorResolver } from './actor/actor.resolver.js';
import { CoverageResolver, MandateEvidenceResolver } from './coverage/coverage.resolver.js';
import { EntityResolver } from './entity/entity.resolver.js';
import { FunctionGapsResolver, GapResolver, IssueAreaGapsResolver } from './gap/gap.resolver.js';
import { InstrumentResolver, PolicyFieldInstrumentsResolver } from './instrument/instrument.resolver.js';
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
import { SearchResolver } from './search/search.resolver.js';
import { SourcedResolver, SourceResolver } from './source/source.resolver.js';
import { StateResolver } from './state/state.resolver.js';
import { DatedResolver } from './time/dated.resolver.js';
import { VocabularyResolver } from './vocabulary/vocabulary.resolver.js';

/** Every resolver class of the schema. */
export const RESOLVERS: NonEmptyArray<new () => object> = [
  ActorMembershipResolver,
  ActorResolver,
  CoverageResolver,
  DatedResolver,
  EntityResolver,
  FunctionGapsResolver,
  FunctionMandatesResolver,
  GapResolver,
  HolderResolver,
  InstrumentResolver,
  IssueAreaGapsResolver,
  IssueAreaMandatesResolver,
  IssueAreaProcessesResolver,
  MandateEvidenceResolver,
  MandateResolver,
  MembershipResolver,
  OrganisationResolver,
  PolicyFieldInstrumentsResolver,
  ProcessResolver,
  RelatedResolver,
  RelationResolver,
  ReleaseResolver,
  SearchResolver,
  SourceResolver,
  SourcedResolver,
  StandingResolver,
  StateMembershipResolver,
  StateResolver,
  VocabularyResolver,
];
