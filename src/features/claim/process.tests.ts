import { by, counted, holdingsOf, isRcp, lookedAt, rcps, subjectsCoded } from './claim.facts.js';
import { atLeast, atMost, sameYear, shareOf, together } from './claim.rules.js';
import type { ClaimTest } from './claim.tests.js';

/** What the brief says of the regional consultative processes. */
export const PROCESS_TESTS: readonly ClaimTest[] = [
  {
    claim: 'claim-igc-first',
    question: 'Did the model begin in 1985 with the IGC, and no regional process before it?',
    rule: 'Two parts: the IGC was founded in 1985; no regional or inter-regional process was founded earlier. A process of the year without a founding year may have been.',
    libraryQuestion: 'regional-consultative-processes',
    run: (facts) => {
      const igc = facts.dated.get('igc');
      const earlier = rcps(facts).filter(({ id, founded }) => id !== 'igc' && (founded === null || founded < 1985));
      const unsure = earlier.map(({ id, founded, certainty }) => ({
        id,
        certainty: founded === null ? ('POSSIBLE' as const) : certainty,
      }));
      return together([
        sameYear(1985, igc?.from ?? null, 'igc', true),
        atMost(0, counted(unsure), 'earlier processes'),
      ]);
    },
  },
  {
    claim: 'claim-rcp-setting',
    question: 'Does no regional process supervise what states do?',
    rule: 'Supported where no regional or inter-regional process holds a lead mandate of normative oversight, or any mandate of supervision.',
    libraryQuestion: 'who-holds-a-mandate',
    run: (facts) => {
      const processes = new Set(rcps(facts).map(({ id }) => id));
      const held = holdingsOf(facts, { function: 'normative-oversight', actors: processes }).filter(
        ({ strength, authority }) => strength === 'primary' || authority === 'supervision',
      );
      const unit = 'binding mandates of processes';
      return atMost(0, by(held, 'mandate'), unit, lookedAt(facts, { actors: processes }));
    },
  },
  {
    claim: 'claim-rcp-reach',
    question: 'Are there processes inside one region, and processes that join several?',
    rule: 'Each of the two counts as one part: supported where at least one process of the year is coded so. Joining and cutting across regions are not told apart in the data.',
    libraryQuestion: 'regional-consultative-processes',
    run: (facts) =>
      together(
        ['regional', 'inter-regional'].map((level) => {
          const coded = subjectsCoded(facts, 'level', level);
          return atLeast(1, counted(rcps(facts).filter(({ id }) => coded.has(id))), `${level} processes`);
        }),
      ),
  },
  {
    claim: 'claim-rcp-purpose',
    question: 'Do regional processes mostly exchange, learn and build capacity?',
    rule: 'Supported where at least half of their lead and partial mandates of the year are for dialogue, knowledge or services.',
    libraryQuestion: 'who-holds-a-mandate',
    run: (facts) => {
      const processes = new Set(rcps(facts).map(({ id }) => id));
      const all = holdingsOf(facts, {}).filter(({ actor }) => processes.has(actor));
      const meant = all.filter((held) =>
        ['forum-for-dialogue', 'knowledge-capacity', 'service-provision'].includes(held.function),
      );
      return shareOf(0.5, by(meant, 'mandate'), by(all, 'mandate'), 'mandates of regional processes');
    },
  },
  {
    claim: 'claim-rcp-irregular',
    question: 'Do at least half of the regional processes deal with irregular migration?',
    rule: 'Supported where at least half of the regional and inter-regional processes of the year have irregular migration among their issue areas. Those areas are not dated.',
    libraryQuestion: 'regional-consultative-processes',
    run: (facts) => {
      const all = rcps(facts);
      return shareOf(
        0.5,
        counted(all.filter(({ issueAreas }) => issueAreas.includes('irregular-migration'))),
        counted(all),
        'processes',
      );
    },
  },
  {
    claim: 'claim-iom-promotes-networks',
    question: 'Does IOM serve several regional processes?',
    rule: 'Supported where IOM is, in the year, secretariat, host or supporter of at least three regional or inter-regional processes.',
    query:
      '{ organisation(id: "iom") { relations(filter: { types: [SECRETARIAT_OF, HOSTS, SUPPORTS] }) { edges { type certainty(asOf: 2010) node { id } } } } }',
    run: (facts) => {
      const processes = new Set(facts.actors.filter(isRcp).map(({ id }) => id));
      const served = facts.relations.filter(
        ({ from, type, to }) =>
          from === 'iom' && ['SECRETARIAT_OF', 'HOSTS', 'SUPPORTS'].includes(type) && processes.has(to),
      );
      return atLeast(
        3,
        counted(served.map(({ to, certainty }) => ({ id: to, certainty }))),
        'processes that IOM serves',
      );
    },
  },
];
