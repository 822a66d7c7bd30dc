import { CHANGE_DOCUMENTS } from './documents/change.js';
import { CLAIM_DOCUMENTS } from './documents/claim.js';
import { FIT_DOCUMENTS } from './documents/fit.js';
import { NETWORK_DOCUMENTS } from './documents/network.js';
import { OVERLAP_DOCUMENTS } from './documents/overlap.js';
import { PARTICIPATION_DOCUMENTS } from './documents/participation.js';
import { PATH_DOCUMENTS } from './documents/path.js';
import { RATIFICATION_DOCUMENTS } from './documents/ratification.js';
import { SCENARIO_DOCUMENTS } from './documents/scenario.js';

/** A document for the tests, with variables. */
export interface Document {
  readonly name: string;
  readonly source: string;
  readonly variables?: Record<string, unknown>;
}

const PAGE = 'totalCount counts { certain withPossible } pageInfo { hasNextPage endCursor }';

/** A list at the root or inside a thing, in each of its orders, with and without a year. */
function listDocuments(
  field: string,
  edge: string,
  {
    sorts = [''],
    filter = '',
    dated = true,
    inside = '',
  }: { sorts?: string[]; filter?: string; dated?: boolean; inside?: string },
): Document[] {
  const years = dated ? ['', 'asOf: 2010', 'asOf: 2010, certainty: CERTAIN', 'asOf: 1985'] : [''];
  return sorts.flatMap((sort) =>
    years.flatMap((year) =>
      [...new Set(['', filter])].map((narrowed) => {
        const args = ['first: 3', sort && `sort: ${sort}`, year, narrowed && `filter: ${narrowed}`].filter(Boolean);
        const list = `${field}(${args.join(', ')}) { ${PAGE} edges { cursor ${edge} } }`;
        return {
          name: `${inside || 'root'} ${field} ${args.join(' ')}`,
          source: inside ? `{ ${inside.replace('…', list)} }` : `{ ${list} }`,
        };
      }),
    ),
  );
}

const NAMED = 'node { id ... on Named { name } }';
const MANDATE =
  'node { id reason actor { id } issueArea { id } periods { number from certainty(asOf: 2010) sources { locator source { id } } } statements { id evidence } doubleCoding { settlement first { strength reach } second { authority } } codings { scheme value } }';
const BODY = 'role from certainty sources { source { id } } node { id name founded aliases { alias kind } }';
const MEMBER =
  'role certainty node { ... on State { id unRegion } ... on Organisation { id seatCountry { id } } ... on Process { id } }';
const RELATED = 'type direction certainty node { id name }';
const PARTY = 'action since until certainty sources { source { id } } node { id }';
const MANDATE_SORTS = ['ACTOR', 'FUNCTION', 'ISSUE_AREA'];
const ACTOR_SORTS = ['NAME', 'FOUNDED', 'FOUNDED_DESC'];
const ISSUE_AREA = 'issueAreas(first: 2) { edges { node { id … } } }';
const GAP = 'node { id certainty issueArea { id } sinceSources { source { id } } sources { locator } }';

const CELLS = `cells {
  id status possibleStatus verdict possibleVerdict fallsBetween possiblyFallsBetween explanation
  issueArea { name }
  mandates { actor { id } strength reach certainty sources { source { id } } mandate { id } }
  statedAbsences { actor { id } certainty }
  classStatements { actor { id } }
  documentedGaps { standing gap { id } }
}`;

/** Documents that together send every query of the service. */
export const DOCUMENTS: readonly Document[] = [
  ...listDocuments('organisations', NAMED, { sorts: ACTOR_SORTS, filter: '{ seatCountry: "AAA" }' }),
  ...listDocuments('processes', `node { id issueAreas(first: 1) { ${PAGE} edges { cursor node { id } } } }`, {
    sorts: ACTOR_SORTS,
    filter: '{ issueArea: "refugees" }',
  }),
  ...listDocuments('states', NAMED, {
    sorts: ['NAME', 'UN_MEMBER_SINCE'],
    filter: '{ unMemberIn: 1950 }',
    dated: false,
  }),
  ...listDocuments('mandates', MANDATE, {
    sorts: MANDATE_SORTS,
    filter: '{ strengths: [PARTIAL], issueArea: "migrant-rights" }',
  }),
  ...listDocuments('gaps', GAP, { sorts: ['STATED_YEAR', 'ID'], filter: '{ kinds: [ABSENCE] }' }),
  ...listDocuments('sources', `node { id citedBy(first: 2) { ${PAGE} edges { cursor node { id } } } }`, {
    sorts: ['TITLE', 'YEAR', 'YEAR_DESC'],
    filter: '{ grades: [HIGH] }',
    dated: false,
  }),
  ...listDocuments('instruments', `node { id isBinding policyFields { ${PAGE} edges { node { id } } } }`, {
    sorts: ['NAME', 'ADOPTED'],
    filter: '{ isBinding: true, policyField: "labour-law" }',
    dated: false,
  }),
  ...listDocuments('memberships', 'node { id role certainty member { ... on Node { id } } body { id } }', {
    sorts: ['NAME', 'FROM'],
    filter: '{ source: "src-a" }',
  }),
  ...listDocuments('relations', 'node { id type certainty from { id } to { id } }', {
    sorts: ['TYPE', 'SINCE'],
    filter: '{ source: "src-a" }',
  }),
  ...listDocuments('issueAreas', NAMED, { filter: '{ goodTypes: [PUBLIC] }', dated: false }),
  ...listDocuments('functions', `node { id value gaps(first: 1) { edges { node { id } } } }`, { dated: false }),
  ...listDocuments('policyFields', NAMED, { dated: false }),
  ...listDocuments('actorClasses', NAMED, { dated: false }),
  ...listDocuments('members', MEMBER, {
    sorts: ['NAME', 'FROM'],
    filter: '{ kinds: [STATE], roles: [MEMBER] }',
    inside: 'processes(first: 3) { edges { node { id … } } }',
  }),
  ...listDocuments('memberships', BODY, {
    sorts: ['NAME', 'FROM'],
    filter: '{ roles: [MEMBER] }',
    inside: 'states(first: 3) { edges { node { id … } } }',
  }),
  ...listDocuments('relations', RELATED, {
    sorts: ['TYPE', 'SINCE'],
    filter: '{ direction: IN }',
    inside: 'processes(first: 3) { edges { node { id … } } }',
  }),
  ...listDocuments('mandates', MANDATE, {
    sorts: MANDATE_SORTS,
    filter: '{ functions: [NORMATIVE_OVERSIGHT] }',
    inside: 'organisations(first: 5) { edges { node { id … } } }',
  }),
  ...listDocuments('mandates', MANDATE, {
    sorts: MANDATE_SORTS,
    filter: '{ strengths: [PRIMARY] }',
    inside: ISSUE_AREA,
  }),
  ...listDocuments('mandates', MANDATE, {
    sorts: MANDATE_SORTS,
    filter: '{ reaches: [GLOBAL] }',
    inside: 'functions(first: 5) { edges { node { id … } } }',
  }),
  ...listDocuments('gaps', GAP, { sorts: ['STATED_YEAR', 'ID'], filter: '{ scopes: [CELL] }', inside: ISSUE_AREA }),
  ...listDocuments('processes', NAMED, {
    sorts: ACTOR_SORTS,
    filter: '{ kinds: [REGIONAL_CONSULTATIVE_PROCESS] }',
    inside: ISSUE_AREA,
  }),
  ...listDocuments('instruments', NAMED, {
    sorts: ['NAME', 'ADOPTED'],
    filter: '{ isBinding: false }',
    dated: false,
    inside: 'policyFields { edges { node { id … } } }',
  }),
  ...listDocuments('parties', PARTY, {
    sorts: ['NAME', 'SINCE'],
    filter: '{ unRegions: ["Europe"], memberOf: "talks" }',
    inside: 'instruments(first: 2) { edges { node { id recordsUntil … } } }',
  }),
  ...listDocuments('treaties', 'action since until certainty node { id }', {
    sorts: ['NAME', 'SINCE'],
    inside: 'states(first: 3) { edges { node { id … } } }',
  }),
  ...listDocuments(
    'treatyActions',
    'node { id action date state { id } instrument { id } sources { source { id } } }',
    {
      sorts: ['DATE', 'DATE_DESC'],
      filter: '{ actions: [SIGNATURE, RATIFICATION], from: 1991, to: 1999, source: "src-a" }',
      dated: false,
    },
  ),
  ...listDocuments('ballots', 'node { id date tally { vote count } body { id } about { id } }', { dated: false }),
  ...listDocuments('votes', 'vote basis sources { source { id } } node { id }', {
    sorts: ['NAME', 'VOTE'],
    filter: '{ votes: [YES, ABSTAIN], memberOf: "talks" }',
    dated: false,
    inside: 'ballots { edges { node { id … } } }',
  }),
  ...listDocuments('votes', 'vote node { id }', {
    dated: false,
    inside: 'states(first: 3) { edges { node { id … } } }',
  }),
  ...listDocuments('events', 'node { id date year country { id } about { id } sources { locator } }', {
    sorts: ['DATE', 'DATE_DESC'],
    filter: '{ from: 1950, to: 1991, about: "agency", country: "AAA" }',
    dated: false,
  }),
  ...listDocuments('events', 'node { id date }', {
    sorts: ['DATE', 'DATE_DESC'],
    filter: '{ from: 1960 }',
    dated: false,
    inside: 'processes { edges { node { id … } } }',
  }),
  ...listDocuments('publications', 'node { id name authors chapters { position name publication { id } } }', {
    sorts: ['TITLE', 'YEAR'],
    filter: '{ issueArea: "refugees", kinds: [BOOK], author: "B. Author" }',
    dated: false,
  }),
  ...listDocuments('literature', NAMED, { sorts: ['TITLE', 'YEAR'], dated: false, inside: ISSUE_AREA }),
  ...listDocuments('instruments', NAMED, { sorts: ['NAME', 'ADOPTED'], dated: false, inside: ISSUE_AREA }),
  ...listDocuments('issueAreas', NAMED, { dated: false, inside: 'instruments { edges { node { id … } } }' }),
  ...listDocuments('ballots', 'node { id date }', { dated: false, inside: 'processes { edges { node { id … } } }' }),
  ...listDocuments('visions', 'node { id name weaknesses }', { dated: false }),
  ...listDocuments('claims', 'node { id kind from count about { id } sources { locator } }', {
    filter: '{ kinds: [TIMELINE], about: "agency" }',
    dated: false,
  }),
  ...listDocuments('briefSentences', 'node { number gist rows { id } }', { dated: false }),
  ...listDocuments('codings', 'node { scheme value reason confidence subject { id } }', {
    filter: '{ schemes: [LEVEL, AIM], values: ["regional"], subject: "talks" }',
    dated: false,
  }),
  ...listDocuments('disagreements', 'node { property kept other subject { id } }', { dated: false }),
  ...listDocuments('membershipNotes', 'node { kind note member { id } body { id } }', { dated: false }),
  {
    name: 'remarks on actors, states and instruments',
    source: `{
      nodes(ids: ["agency", "talks", "AAA", "CCC", "convention-1990"]) {
        ... on Named { disagreements { property } }
        ... on Related { externalIds { scheme value } }
        ... on Actor { statedCounts { count year } membershipNotes { kind } levels: codings(schemes: [LEVEL]) { value } }
        ... on State { membershipNotes { note } }
        ... on Process { listings { family listedBy year } }
        ... on Instrument { statedCounts { count } codings { value reason } }
      }
    }`,
  },
  {
    name: 'search',
    source: `{ search(text: "a", first: 5) { ${PAGE} edges { cursor matchedText matchedName degree node { id } } } }`,
  },
  {
    name: 'search accents',
    source: `{ search(text: "demen", kinds: [ORGANISATION]) { totalCount edges { matchedText matchedName node { id } } } }`,
  },
  {
    name: 'node by id and by retired id',
    source: '{ nodes(ids: ["AAA", "absent", "src-a", "mover", "mover-1951"]) { __typename id } }',
  },
  {
    name: 'what became of ids',
    source: `{
      used: idStatus(id: "AAA") { ...Status }
      merged: idStatus(id: "mover-1951") { ...Status }
      withdrawn: idStatus(id: "gap-gone") { ...Status }
      unknown: idStatus(id: "talk") { ...Status }
    }
    fragment Status on IdStatus { state node { __typename id } withdrawal { withdrawnId kind name reason year } nearest }`,
  },
  {
    name: 'standing',
    source:
      '{ organisations(first: 10) { edges { node { id standing(function: NORMATIVE_OVERSIGHT, issueArea: "migrant-rights") { asOf standing period { number certainty } mandate { id } } } } } }',
  },
  {
    name: 'coverage',
    source: `{ coverage { asOf statusCounts { status certain withPossible } ${CELLS} functionGaps { standing gap { id } } systemGaps { standing gap { id } } } }`,
  },
  { name: 'coverage in an early year', source: `{ coverage(asOf: 2005) { asOf ${CELLS} } }` },
  { name: 'uncovered mandates', source: `{ uncoveredMandates(asOf: 2010) { ${CELLS} } }` },
  {
    name: 'nearest ids',
    source: '{ node(id: "absent") { id } release { dataVersion firstYear ruleVersions { rule version } } }',
  },
  ...FIT_DOCUMENTS,
  ...OVERLAP_DOCUMENTS,
  ...CHANGE_DOCUMENTS,
  ...PARTICIPATION_DOCUMENTS,
  ...RATIFICATION_DOCUMENTS,
  ...NETWORK_DOCUMENTS,
  ...PATH_DOCUMENTS,
  ...SCENARIO_DOCUMENTS,
  ...CLAIM_DOCUMENTS,
];
