import {
  ANY_FIELD,
  type ClaimFacts,
  counted,
  multilateralAreas,
  multilateralTreaties,
  only,
  ownInstruments,
  rcps,
} from './claim.facts.js';
import { atLeast, atMost, type Finding, together } from './claim.rules.js';
import type { ClaimTest } from './claim.tests.js';

/** A club good is governed as claimed where regions govern it and no multilateral treaty binds half of the states. */
function regionally(facts: ClaimFacts, area: string): Finding {
  const regional = [
    ...ownInstruments(facts, 'regional').map(({ id, issueAreas }) => ({
      id,
      issueAreas,
      certainty: 'CERTAIN' as const,
    })),
    ...rcps(facts),
  ].filter(({ issueAreas }) => issueAreas.includes(area));
  const above = only(multilateralAreas(facts, 'all'), (id) => id === area);
  const found = [
    atLeast(1, counted(regional), `regional instruments and processes on ${area}`),
    atMost(0, above, `multilateral level on ${area}`),
  ];
  const missed = found.find(({ verdict }) => verdict !== 'supported');
  return missed ?? (found[0] as Finding);
}

const multilateral = (facts: ClaimFacts, area: string): Finding =>
  atLeast(
    1,
    only(multilateralAreas(facts, 'all'), (id) => id === area),
    `multilateral level on ${area}`,
  );

/** The brief's table of goods and levels. */
export const GOOD_TESTS: readonly ClaimTest[] = [
  {
    claim: 'claim-refugees-not-labour',
    question: 'Does a multilateral treaty bind half of the states on refugees, and none on labour migration?',
    rule: `Two parts: refugees have one; neither area of labour migration has. ${ANY_FIELD}`,
    libraryQuestion: 'parties-of-an-instrument',
    run: (facts) =>
      together([
        multilateral(facts, 'refugees'),
        atMost(
          0,
          only(multilateralAreas(facts, 'all'), (id) => id.endsWith('-labour')),
          'areas of labour migration with such a treaty',
          multilateralTreaties(facts, 'all').map(({ id }) => id),
        ),
      ]),
  },
  {
    claim: 'claim-table-refugees',
    question: 'Are refugees governed at multilateral level?',
    rule: `Supported where a multilateral treaty on refugees binds half of the UN members. ${ANY_FIELD}`,
    libraryQuestion: 'parties-of-an-instrument',
    run: (facts) => multilateral(facts, 'refugees'),
  },
  {
    claim: 'claim-table-irregular-low-skilled',
    question: 'Are irregular and low-skilled migration governed in regions, and not by a treaty for all?',
    rule: `Each area counts as one part: supported where a regional instrument or process of the year is on it, and no multilateral treaty on it binds half of the UN members. ${ANY_FIELD}`,
    libraryQuestion: 'regional-consultative-processes',
    run: (facts) => together(['irregular-migration', 'low-skilled-labour'].map((area) => regionally(facts, area))),
  },
  {
    claim: 'claim-table-high-skilled',
    question: 'Is high-skilled migration governed by single states or pairs of them?',
    rule: `Contradicted where a multilateral treaty on it binds half of the UN members; else not testable, since bilateral and unilateral practice is not recorded. ${ANY_FIELD}`,
    libraryQuestion: 'levels-of-governance',
    run: (facts) => {
      const above = multilateral(facts, 'high-skilled-labour');
      return above.verdict === 'supported'
        ? { ...above, verdict: 'contradicted' }
        : { ...above, verdict: 'not-testable' };
    },
  },
];
