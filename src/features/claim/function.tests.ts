import { by, type ClaimFacts, counted, holdingsOf, lookedAt, only } from './claim.facts.js';
import { atLeast, atMost, type Finding, shareOf, together } from './claim.rules.js';
import type { ClaimTest } from './claim.tests.js';

const LEAD = ['primary'];
const BORDER_TOPICS = ['border-control', 'travel-documents', 'forensics'];
/** The institutions that the brief names as at work on migration. */
const NAMED = ['iom', 'unhcr', 'ilo', 'world-bank', 'gmg', 'gfmd'];
const FUNCTIONS = [
  'normative-oversight',
  'forum-for-dialogue',
  'service-provision',
  'political-facilitation',
  'knowledge-capacity',
];

const coveredOversight = ({ cells }: ClaimFacts) => {
  const own = cells.filter((cell) => cell.function === 'normative-oversight');
  const certain = own.filter(({ status }) => status === 'covered');
  const possible = own.filter((cell) => cell.possibleStatus === 'covered' && !certain.includes(cell));
  return { certain: certain.map(({ issueArea }) => issueArea), possible: possible.map(({ issueArea }) => issueArea) };
};

/** The codings by topic of the service mandates that hold in the year. */
function topics(facts: ClaimFacts, values?: readonly string[]) {
  const held = new Map(holdingsOf(facts, { function: 'service-provision' }).map((row) => [row.mandate, row.certainty]));
  return counted(
    facts.codings.flatMap(({ id, subject, scheme, value }) => {
      const certainty = held.get(subject);
      return scheme === 'topic' && certainty && (values?.includes(value) ?? true) ? [{ id, certainty }] : [];
    }),
  );
}

/** Cells of a function that somebody has a part in and nobody leads. */
function unled(facts: ClaimFacts, name: string): Finding {
  const weak = (status: string) => ['uncovered', 'contested', 'partial', 'fragmented'].includes(status);
  const cells = facts.cells.filter((cell) => cell.function === name);
  const certain = cells.filter((cell) => weak(cell.status) && weak(cell.possibleStatus));
  const possible = cells.filter((cell) => weak(cell.status) !== weak(cell.possibleStatus));
  return atLeast(
    1,
    { certain: certain.map(({ id }) => id), possible: possible.map(({ id }) => id) },
    `cells of ${name} without a lead`,
  );
}

export const FUNCTION_TESTS: readonly ClaimTest[] = [
  {
    claim: 'claim-unhcr-refugee-law',
    question: 'Does UNHCR lead in the oversight of refugee law, for all states?',
    rule: 'Supported where it holds a lead mandate of global reach, with the authority of supervision, for normative oversight of refugees.',
    libraryQuestion: 'who-holds-a-mandate',
    run: (facts) =>
      atLeast(
        1,
        by(
          holdingsOf(facts, {
            actor: 'unhcr',
            function: 'normative-oversight',
            issueArea: 'refugees',
            strengths: LEAD,
            reach: 'global',
          }).filter(({ authority }) => authority === 'supervision'),
          'mandate',
        ),
        'lead mandates of supervision',
      ),
  },
  {
    claim: 'claim-icrc-humanitarian-law',
    question: 'Does the ICRC oversee humanitarian law?',
    rule: 'Humanitarian law as such is no issue area: asked is for a mandate of oversight with the authority of supervision where it touches movers. Two parts: there is one; it is a lead mandate.',
    libraryQuestion: 'mandates-of-an-organisation',
    run: (facts) => {
      const own = holdingsOf(facts, { actor: 'icrc', function: 'normative-oversight' }).filter(
        ({ authority }) => authority === 'supervision',
      );
      return together([
        atLeast(1, by(own, 'mandate'), 'mandates of supervision'),
        atLeast(
          1,
          by(
            own.filter(({ strength }) => strength === 'primary'),
            'mandate',
          ),
          'lead mandates of supervision',
        ),
      ]);
    },
  },
  {
    claim: 'claim-iom-no-norm',
    question: 'Does IOM hold no clear mandate of normative oversight?',
    rule: 'Supported where IOM holds no lead or partial mandate of normative oversight in the year, in any issue area.',
    libraryQuestion: 'said-to-lack-a-mandate',
    run: (facts) =>
      atMost(
        0,
        by(holdingsOf(facts, { actor: 'iom', function: 'normative-oversight' }), 'mandate'),
        'mandates of oversight',
        lookedAt(facts, { actor: 'iom', function: 'normative-oversight' }),
      ),
  },
  {
    claim: 'claim-nobody-for-migration',
    question: 'Refugees apart, is oversight led for all states in no issue area?',
    rule: 'Supported where normative oversight is covered in no other issue area.',
    libraryQuestion: 'coverage-matrix',
    run: (facts) =>
      atMost(
        0,
        only(coveredOversight(facts), (id) => id !== 'refugees'),
        'issue areas besides refugees',
        facts.cells.filter((cell) => cell.function === 'normative-oversight').map(({ id }) => id),
      ),
  },
  {
    claim: 'claim-rights-between-mandates',
    question: 'Does the oversight of migrants’ rights fall between the mandates?',
    rule: 'Supported where the cell falls between mandates by what is certain, contradicted where it does not even if all that is possible held, else not testable.',
    libraryQuestion: 'uncovered-migrant-rights',
    run: ({ cells }) => {
      const cell = cells.filter(({ id }) => id === 'normative-oversight--migrant-rights');
      const certain = cell.filter(({ fallsBetween }) => fallsBetween).map(({ id }) => id);
      const possible = cell.filter((row) => row.possiblyFallsBetween && !row.fallsBetween).map(({ id }) => id);
      return atLeast(1, { certain, possible }, 'cells that fall between mandates');
    },
  },
  {
    claim: 'claim-service-iom',
    question: 'Does IOM hold more mandates to provide services than anybody else?',
    rule: 'Supported where its lead and partial mandates of service provision outnumber those of every other actor, certain and possible.',
    libraryQuestion: 'who-holds-a-mandate',
    run: (facts) => {
      const all = holdingsOf(facts, { function: 'service-provision' });
      const tally = new Map<string, number>();
      for (const { actor } of all) if (actor !== 'iom') tally.set(actor, (tally.get(actor) ?? 0) + 1);
      return atLeast(
        Math.max(0, ...tally.values()) + 1,
        by(
          all.filter(({ actor }) => actor === 'iom'),
          'mandate',
        ),
        'mandates of IOM to provide services',
      );
    },
  },
  {
    claim: 'claim-service-borders',
    question: 'Do most services concern borders, travel documents and forensics?',
    rule: 'Supported where at least half of the topics coded for service mandates of the year are one of the three. The coding is our own and of low confidence; a mandate without a topic counts for nothing.',
    libraryQuestion: 'topics-of-service-provision',
    run: (facts) => shareOf(0.5, topics(facts, BORDER_TOPICS), topics(facts), 'topics'),
  },
  {
    claim: 'claim-facilitation-missing',
    question: 'Does hardly anybody lead in political facilitation?',
    rule: 'Supported where at most a quarter of the issue areas has a lead mandate for it.',
    libraryQuestion: 'coverage-matrix',
    run: (facts) =>
      atMost(
        Math.floor(facts.issueAreas.length / 4),
        by(holdingsOf(facts, { function: 'political-facilitation', strengths: LEAD }), 'issueArea'),
        'issue areas with a lead',
        lookedAt(facts, { function: 'political-facilitation' }),
      ),
  },
  {
    claim: 'claim-iom-hq',
    question: 'Does IOM lead nowhere in political facilitation?',
    rule: 'Supported where it holds no lead mandate for it. What its headquarters can do is not recorded as such.',
    libraryQuestion: 'mandates-of-an-organisation',
    run: (facts) =>
      atMost(
        0,
        by(holdingsOf(facts, { actor: 'iom', function: 'political-facilitation', strengths: LEAD }), 'mandate'),
        'lead mandates of IOM',
        lookedAt(facts, { actor: 'iom', function: 'political-facilitation' }),
      ),
  },
  {
    claim: 'claim-knowledge-missing',
    question: 'Does none of the institutions that the brief names lead in knowledge?',
    rule: `Supported where none of ${NAMED.join(', ')} holds a lead mandate of knowledge capacity.`,
    libraryQuestion: 'who-holds-a-mandate',
    run: (facts) =>
      atMost(
        0,
        by(
          holdingsOf(facts, { function: 'knowledge-capacity', strengths: LEAD }).filter(({ actor }) =>
            NAMED.includes(actor),
          ),
          'mandate',
        ),
        'lead mandates',
        NAMED.flatMap((actor) => lookedAt(facts, { actor, function: 'knowledge-capacity' })),
      ),
  },
  {
    claim: 'claim-gaps-everywhere',
    question: 'Does every function have an issue area in which nobody leads?',
    rule: 'Each function counts as one part: supported where at least one cell of it has mandates, or a denial, but no lead. Whether the gap is important is not tested.',
    libraryQuestion: 'coverage-matrix',
    run: (facts) => together(FUNCTIONS.map((name) => unled(facts, name))),
  },
];
