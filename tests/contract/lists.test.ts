import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { ask } from '../support/ask.js';
import { tinyContent } from '../support/tiny.js';

/**
 * What each filter keeps and each order begins with, by hand from tests/support/tiny*.ts. The
 * engines are compared with each other elsewhere: here the answers are known beforehand.
 */
type Case = readonly [list: string, expected: readonly string[]];

const ROOT: readonly Case[] = [
  ['organisations(filter: { kinds: [UN_AGENCY, TREATY_BODY] })', ['agency', 'committee']],
  ['organisations(filter: { seatCountry: "AAA" })', ['agency']],
  ['organisations(asOf: 1950)', ['agency', 'undated']],
  ['organisations(asOf: 1993, certainty: CERTAIN)', ['agency', 'mover', 'office']],
  ['organisations(sort: FOUNDED)', ['agency', 'mover', 'office', 'committee', 'council', 'undated']],
  ['organisations(sort: FOUNDED_DESC)', ['council', 'committee', 'office', 'mover', 'agency', 'undated']],
  ['processes(asOf: 1990)', ['old-talks']],
  ['processes(filter: { regions: ["Europe"] })', ['talks']],
  ['processes(filter: { issueArea: "refugees" })', ['talks']],
  ['states(filter: { unMemberIn: 1950 })', ['AAA']],
  ['states(filter: { unRegions: ["Asia"] })', ['BBB']],
  ['states(sort: UN_MEMBER_SINCE)', ['AAA', 'BBB', 'CCC']],
  ['instruments(filter: { isBinding: true })', ['convention-1990']],
  ['instruments(filter: { isBinding: false })', ['compact-2018']],
  ['instruments(filter: { kinds: [COMPACT] })', ['compact-2018']],
  ['instruments(filter: { policyField: "labour-law" })', ['convention-1990']],
  ['instruments(filter: { issueArea: "migrant-rights" })', ['convention-1990']],
  ['instruments(sort: ADOPTED)', ['convention-1990', 'compact-2018']],
  [
    'mandates(filter: { strengths: [PARTIAL] })',
    ['council--normative-oversight--migrant-rights', 'office--normative-oversight--migrant-rights'],
  ],
  ['mandates(filter: { reaches: [PARTIES_ONLY] })', ['committee--normative-oversight--migrant-rights']],
  ['mandates(filter: { issueArea: "refugees" })', ['agency--normative-oversight--refugees']],
  ['mandates(filter: { actor: "office" })', ['office--normative-oversight--migrant-rights']],
  ['mandates(filter: { strengths: [PRIMARY] }, asOf: 1960)', ['agency--normative-oversight--refugees']],
  ['gaps(filter: { kinds: [ABSENCE] })', ['gap-cell']],
  ['gaps(filter: { scopes: [SYSTEM] })', ['gap-system']],
  ['gaps(filter: { functions: [FORUM_FOR_DIALOGUE] })', ['gap-function']],
  ['gaps(asOf: 2016, certainty: CERTAIN)', ['gap-cell']],
  ['sources(filter: { grades: [HIGH] })', ['src-a']],
  ['sources(filter: { kinds: [WORKING_PAPER] })', ['src-b']],
  ['sources(sort: YEAR_DESC)', ['src-b', 'src-a']],
  ['issueAreas(filter: { goodTypes: [PUBLIC] })', ['refugees']],
  ['events(filter: { from: 1960 })', ['talks-meet']],
  ['events(filter: { to: 1960 })', ['agency-founded']],
  ['events(filter: { about: "agency" })', ['agency-founded']],
  ['events(filter: { country: "AAA" })', ['agency-founded']],
  ['events', ['agency-founded', 'talks-meet', 'some-day']],
  ['events(sort: DATE_DESC)', ['talks-meet', 'agency-founded', 'some-day']],
  ['publications(filter: { kinds: [BOOK] })', ['book-2011']],
  ['publications(filter: { author: "B. Author" })', ['book-2011', 'paper']],
  ['publications(filter: { author: "A. Author" })', ['book-2011']],
  ['publications(sort: TITLE)', ['paper', 'book-2011']],
  ['claims(filter: { kinds: [PARTICIPATION] })', ['claim-rcp-coverage', 'claim-twelve']],
  ['claims(filter: { about: "agency" })', ['claim-timeline-agency']],
  ['briefSentences(filter: { row: "gap-cell" })', ['brief-sentence-2']],
  ['briefSentences(filter: { section: "Time" })', ['brief-sentence-1']],
  ['ballots', ['ballot-one', 'ballot-two']],
];

/** Lists inside a thing, and lists of rows that are told by other fields than an id. */
const INSIDE: readonly (readonly [name: string, document: string, expected: unknown])[] = [
  [
    'members that observe are no members',
    '{ process(id: "talks") { members(filter: { roles: [OBSERVER] }) { edges { node { ... on State { id } } } } } }',
    { process: { members: { edges: [{ node: { id: 'CCC' } }] } } },
  ],
  [
    'parties in a year: one left, one only signed',
    '{ instrument(id: "convention-1990") { parties(asOf: 2007) { edges { certainty node { id } } } } }',
    {
      instrument: {
        parties: {
          edges: [
            { certainty: 'CERTAIN', node: { id: 'AAA' } },
            { certainty: 'CERTAIN', node: { id: 'BBB' } },
          ],
        },
      },
    },
  ],
  [
    'parties after the denunciation of another',
    '{ instrument(id: "convention-1990") { parties(asOf: 2010) { edges { node { id } } } } }',
    { instrument: { parties: { edges: [{ node: { id: 'AAA' } }] } } },
  ],
  [
    'parties by date',
    '{ instrument(id: "convention-1990") { parties(sort: SINCE) { edges { since until } } } }',
    {
      instrument: {
        parties: {
          edges: [
            { since: '1995-04', until: null },
            { since: '2000', until: '2008-01-01' },
          ],
        },
      },
    },
  ],
  [
    'parties that were certain members: an observer and a possible member are none',
    '{ instrument(id: "convention-1990") { parties(asOf: 2005, certainty: CERTAIN, filter: { memberOf: "talks" }) { edges { node { id } } } } }',
    { instrument: { parties: { edges: [{ node: { id: 'AAA' } }] } } },
  ],
  [
    'signatures apart from what binds',
    '{ treatyActions(filter: { actions: [SIGNATURE] }) { edges { node { date state { id } } } } }',
    {
      treatyActions: {
        edges: [
          { node: { date: '1991-02-03', state: { id: 'AAA' } } },
          { node: { date: '1992', state: { id: 'CCC' } } },
        ],
      },
    },
  ],
  [
    'actions between two years, latest first',
    '{ treatyActions(filter: { from: 1992, to: 2000 }, sort: DATE_DESC) { edges { node { date } } } }',
    {
      treatyActions: { edges: [{ node: { date: '2000' } }, { node: { date: '1995-04' } }, { node: { date: '1992' } }] },
    },
  ],
  [
    'votes of one kind, and of members alone',
    '{ ballot(id: "ballot-one") { tally { vote count } votes(filter: { votes: [ABSTAIN, ABSENT], memberOf: "talks" }) { edges { vote node { id } } } } }',
    {
      ballot: {
        tally: [
          { vote: 'ABSENT', count: 1 },
          { vote: 'ABSTAIN', count: 1 },
          { vote: 'YES', count: 1 },
        ],
        votes: { edges: [{ vote: 'ABSTAIN', node: { id: 'BBB' } }] },
      },
    },
  ],
  [
    'votes in the order of the vote',
    '{ ballot(id: "ballot-one") { votes(sort: VOTE) { edges { vote } } } }',
    { ballot: { votes: { edges: [{ vote: 'YES' }, { vote: 'ABSTAIN' }, { vote: 'ABSENT' }] } } },
  ],
  [
    'ballots of a body and on an instrument',
    '{ organisation(id: "council") { ballots { totalCount } } instrument(id: "compact-2018") { ballots { edges { node { id } } } } process(id: "old-talks") { ballots { totalCount } } }',
    {
      organisation: { ballots: { totalCount: 2 } },
      instrument: { ballots: { edges: [{ node: { id: 'ballot-one' } }] } },
      process: { ballots: { totalCount: 0 } },
    },
  ],
  [
    'relations from one end',
    '{ process(id: "talks") { relations(filter: { direction: IN, types: [SUCCEEDED_BY] }) { edges { direction node { id } } } } organisation(id: "office") { relations(filter: { direction: OUT }) { edges { type node { id } } } } }',
    {
      process: { relations: { edges: [{ direction: 'IN', node: { id: 'old-talks' } }] } },
      organisation: { relations: { edges: [{ type: 'PART_OF', node: { id: 'council' } }] } },
    },
  ],
  [
    'relations by date',
    '{ relations(sort: SINCE) { edges { node { since } } } }',
    {
      relations: {
        edges: [
          { node: { since: '1991' } },
          { node: { since: '2004' } },
          { node: { since: '2006' } },
          { node: { since: null } },
        ],
      },
    },
  ],
  [
    'codings by scheme, of low confidence where they judge',
    '{ codings(filter: { schemes: [AIM] }) { edges { node { value aim level confidence subject { id } } } } level: codings(filter: { values: ["regional"] }) { edges { node { level confidence } } } }',
    {
      codings: {
        edges: [
          {
            node: {
              value: 'rights',
              aim: 'RIGHTS',
              level: null,
              confidence: 'LOW',
              subject: { id: 'agency--normative-oversight--refugees' },
            },
          },
        ],
      },
      level: { edges: [{ node: { level: 'REGIONAL', confidence: 'HIGH' } }] },
    },
  ],
  [
    'chapters in their order',
    '{ publication(id: "book-2011") { name chapters { position name } } }',
    {
      publication: {
        name: 'Über Wanderung',
        chapters: [
          { position: 1, name: 'Opening' },
          { position: 2, name: 'Of refuge' },
        ],
      },
    },
  ],
  [
    'literature of an issue area, by year; a chapter has the year of its book',
    '{ issueArea(id: "refugees") { literature { edges { node { id } } } instruments { totalCount } } }',
    {
      issueArea: {
        literature: {
          edges: [{ node: { id: 'book-2011' } }, { node: { id: 'book-2011--chapter-2' } }, { node: { id: 'paper' } }],
        },
        instruments: { totalCount: 0 },
      },
    },
  ],
  [
    'lists that name a process, by year, undated last',
    '{ process(id: "talks") { listings { family year } } }',
    {
      process: {
        listings: [
          { family: 'RCP', year: 2009 },
          { family: 'INTER_REGIONAL_FORUM', year: null },
        ],
      },
    },
  ],
  [
    'a statement and its mandate',
    '{ node(id: "agency--normative-oversight--refugees--1") { ... on MandateStatement { mandate { id actor { id } } } } }',
    { node: { mandate: { id: 'agency--normative-oversight--refugees', actor: { id: 'agency' } } } },
  ],
  [
    'a source has its title as its name',
    '{ source(id: "src-b") { name title } node(id: "src-b") { ... on Named { name } } }',
    { source: { name: 'Brief', title: 'Brief' }, node: { name: 'Brief' } },
  ],
  [
    'a function, a policy field and a class by id',
    '{ function(value: NORMATIVE_OVERSIGHT) { name } policyField(id: "labour-law") { name } actorClass(id: "talks-as-a-class") { name } }',
    {
      function: { name: 'Normative oversight' },
      policyField: { name: 'Labour law' },
      actorClass: { name: 'Talks as a class' },
    },
  ],
];

const engine = new EmbeddedEngine({ shuffleUnordered: true });
beforeAll(() => engine.load(tinyContent()));
afterAll(() => engine.close());

describe('a list', () => {
  it.each(ROOT)('%s', async (list, expected) => {
    const { rows } = await ask(engine, `{ rows: ${list} { totalCount edges { node { id } } } }`);
    expect(rows.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(expected);
    expect(rows.totalCount).toBe(expected.length);
  });

  it.each(INSIDE)('%s', async (_name, document, expected) => {
    expect(await ask(engine, document)).toEqual(expected);
  });
});
