import type { Document } from '../documents.js';

const PAIR = '{ certain withPossible }';
const MEMBER = 'state { id } membership memberships { id certainty sources { source { id } } }';
const ACTIONS = 'actions { id action date sources { source { id } } }';
const STANDINGS = `{ totalCount cut counts ${PAIR} rows { ${MEMBER} standing ${ACTIONS} } }`;
const GAPS = `{
  asOf instrument { id } body { id } unRegion ruleVersion factCount note records members ${PAIR}
  parties ${STANDINGS} possibleParties ${STANDINGS} signedOnly ${STANDINGS} neither ${STANDINGS} notRecorded ${STANDINGS}
}`;
const COUNTS = `{ instrument { id } from to step ruleVersion factCount note points { year parties ${PAIR} records } }`;
const BONDS = `{
  totalCount cut counts ${PAIR}
  rows { ${MEMBER} bonds { instrument { id } action since certainty sources { source { id } } } notRecordedFor { id } }
}`;
const UNBOUND = `{
  process { id } issueArea { id } asOf ruleVersion factCount note instruments { instrument { id } force recorded }
  members ${PAIR} unbound ${BONDS} notRecorded ${BONDS} possiblyBound ${BONDS} bound ${BONDS}
}`;

const CIRCLES = ['process: "talks"', 'organisation: "mover"', 'unRegion: "Asia"', 'all: true'];

export const RATIFICATION_DOCUMENTS: readonly Document[] = [
  ...CIRCLES.flatMap((circle) =>
    [1994, 2010, 2020].map((asOf) => ({
      name: `ratification among ${circle} in ${asOf}`,
      source: `{ ratificationGaps(instrument: "convention-1990", among: { ${circle} }, asOf: ${asOf}) ${GAPS} }`,
    })),
  ),
  {
    name: 'ratification of an instrument without records',
    source: `{ ratificationGaps(instrument: "compact-2018", among: { all: true }, asOf: 2018, first: 1) ${GAPS} }`,
  },
  { name: 'party counts', source: `{ partyCounts(instrument: "convention-1990") ${COUNTS} }` },
  {
    name: 'party counts around the adoption',
    source: `{ partyCounts(instrument: "convention-1990", from: 1985, to: 2020, step: 5) ${COUNTS} }`,
  },
  {
    name: 'members bound by nothing',
    source: `{ unboundMembers(process: "talks", issueArea: "migrant-rights") ${UNBOUND} }`,
  },
  {
    name: 'members bound by nothing, an instrument left out',
    source: `{ unboundMembers(process: "talks", issueArea: "migrant-rights", asOf: 2020, without: ["convention-1990"]) ${UNBOUND} }`,
  },
];
