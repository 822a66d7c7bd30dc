import type { Document } from '../documents.js';

const COUNTS = 'statusCounts { status certain withPossible } verdictCounts { verdict certain withPossible }';
const PAIR = 'counts { certain withPossible }';
const PAGE = `totalCount ${PAIR} pageInfo { hasNextPage endCursor }`;
const CELL =
  'status verdict possibleStatus explanation mandates { certainty actor { id } sources { source { id } } } documentedGaps { standing gap { id } }';
const CHANGES = `totalCount ${PAIR} cells { id function issueArea { name } movement certainty steps before { ${CELL} } after { ${CELL} } }`;
const MEMBERSHIP =
  'cursor node { id role certainty member { ... on Node { id } } body { id } sources { source { id } } }';

/** Documents that send every query of the feature. */
export const CHANGE_DOCUMENTS: readonly Document[] = [
  {
    name: 'coverage series',
    source: `{ coverageSeries { from to step cellCount ruleVersion factCount note points { year ${COUNTS} byFunction { function ${COUNTS} } byIssueArea { issueArea { name } ${COUNTS} } } } }`,
  },
  {
    name: 'coverage series with its cells',
    source: `{ coverageSeries(from: 2003, to: 2012, step: 2, functions: [NORMATIVE_OVERSIGHT]) { points { year coverage { asOf factCount cells { id ${CELL} } functionGaps { standing gap { id } } } } } }`,
  },
  {
    name: 'cells that moved between two years',
    source: `{ compareYears(from: 1992, to: 2011) { from to cellCount unchanged ruleVersion factCount note movementCounts { movement ${PAIR} } opened { ${CHANGES} } closed { ${CHANGES} } changed { ${CHANGES} } recorded: changed(movements: [RECORDED], first: 1) { ${CHANGES} } } }`,
  },
  ...[1950, 1979, 2003].map((from) => ({
    name: `who came and went from ${from}`,
    source: `{ compareYears(from: ${from}, to: 2018) {
      organisationsFounded(first: 2) { ${PAGE} edges { cursor node { id founded certainty } } }
      organisationsEnded { ${PAGE} edges { cursor node { id ended } } }
      processesFounded { ${PAGE} edges { cursor node { id founded } } }
      processesEnded { ${PAGE} edges { cursor node { id ended certainty } } }
      membershipsBegun(first: 1) { ${PAGE} edges { ${MEMBERSHIP} } }
      certainlyBegun: membershipsBegun(certainty: CERTAIN, roles: [MEMBER, OBSERVER]) { ${PAGE} edges { ${MEMBERSHIP} } }
      membershipsEnded { ${PAGE} edges { ${MEMBERSHIP} } }
      certainlyEnded: membershipsEnded(certainty: CERTAIN) { ${PAGE} edges { ${MEMBERSHIP} } }
      instrumentsAdopted { totalCount edges { cursor node { id adopted } } }
      instrumentsInForce { totalCount edges { cursor node { id inForce } } }
    } }`,
  })),
];
