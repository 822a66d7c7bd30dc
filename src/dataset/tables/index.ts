import type { Row } from '../table.js';
import * as actors from './actors.js';
import * as brief from './brief.js';
import * as codings from './codings.js';
import * as history from './history.js';
import * as law from './law.js';
import * as mandates from './mandates.js';
import * as vocabulary from './vocabulary.js';

/** Every table of the dataset, in the order in which they are checked and documented. */
export const TABLES = {
  sources: vocabulary.sources,
  functions: vocabulary.functions,
  issueAreas: vocabulary.issueAreas,
  policyFields: vocabulary.policyFields,
  instruments: law.instruments,
  states: actors.states,
  organisations: actors.organisations,
  processes: actors.processes,
  actorClasses: actors.actorClasses,
  memberships: actors.memberships,
  relations: actors.relations,
  aliases: actors.aliases,
  mandates: mandates.mandates,
  mandatePeriods: mandates.mandatePeriods,
  mandateStatements: mandates.mandateStatements,
  gaps: mandates.gaps,
  treatyActions: law.treatyActions,
  ballots: law.ballots,
  votes: law.votes,
  events: history.events,
  publications: history.publications,
  chapters: history.chapters,
  membershipNotes: history.membershipNotes,
  visions: brief.visions,
  scenarios: brief.scenarios,
  hypotheticalMandates: brief.hypotheticalMandates,
  claims: brief.claims,
  briefSentences: brief.briefSentences,
  disagreements: brief.disagreements,
  codings: codings.codings,
  doubleCodings: codings.doubleCodings,
  processLists: codings.processLists,
  statedCounts: codings.statedCounts,
  externalIds: codings.externalIds,
  withdrawn: history.withdrawn,
} as const;

export type TableKey = keyof typeof TABLES;

/** The rows of every table. */
export type Dataset = { readonly [K in TableKey]: readonly Row<(typeof TABLES)[K]>[] };
