import type { Document } from '../documents.js';

const STANDING = 'status possibleStatus verdict possibleVerdict fallsBetween possiblyFallsBetween explanation';
const SUPPOSED = 'function strength reach newActor actor { id name } issueArea { id }';
const RESULT = `asOf ruleVersion factCount note
  effectCounts { effect certain withPossible }
  added { ${SUPPOSED} } leftOut { ${SUPPOSED} } functionGaps { standing gap { id } }
  cells(effects: [CLOSED, OPENED, CHANGED, UNCHANGED], first: 100) {
    totalCount cut
    cells { id effect possibleEffect added { newActor } removed { id } before { ${STANDING} } after { ${STANDING} } }
  }`;

const scenario = (name: string, input: string): Document => ({
  name: `scenario: ${name}`,
  source: `{ scenario(input: ${input}) { ${RESULT} } }`,
});

/** Documents that send the queries of scenarios. */
export const SCENARIO_DOCUMENTS: readonly Document[] = [
  {
    name: 'scenarios with their mandates and results',
    source: `{ scenarios { totalCount edges { cursor node {
      id name description confidence sources { locator } vision { id }
      mandates { number passage confidence sources { locator source { id } } ${SUPPOSED} } result { ${RESULT} }
    } } } }`,
  },
  {
    name: 'visions with their scenarios in an early year, before an actor of theirs',
    source: `{ visions { edges { node { id scenarios { id result(asOf: 2004) { ${RESULT} } } } } } }`,
  },
  scenario(
    'somebody leads',
    '{ add: [{ actor: "mover-1951", function: NORMATIVE_OVERSIGHT, issueArea: "migrant-rights", strength: PRIMARY, reach: GLOBAL }] }',
  ),
  scenario('a mandate goes', '{ asOf: 2008, removeMandates: ["agency--normative-oversight--refugees"] }'),
  scenario('an actor goes', '{ removeActors: ["council", "agency"] }'),
];
