import type { Document } from '../documents.js';

const STEP =
  'linkCount certainty from { id } to { id } links { id kind type direction since until role strength vote certainty(asOf: 2010) confidence mandate { id } sources { source { id } } }';
const PATHS = `asOf cut hasMore note factCount ruleVersion from { id } to { id } paths { length certainty nodes { id } steps { ${STEP} } }`;
const NEAR = `asOf cut note factCount thing { id } distances { distance certain withPossible } things { totalCount counts { certain withPossible } pageInfo { hasNextPage endCursor } edges { cursor distance certainDistance node { id name } chain { id } lastStep { ${STEP} } } }`;
const ALL = 'MEMBERSHIP, OTHER_ROLE, RELATION, PARTY, MANDATE, AGENDA, EMBEDDING, SEAT, VOTE, EVENT, LITERATURE';

const years = ['', ', asOf: 2010', ', asOf: 2010, certainty: CERTAIN', ', asOf: 1985'];

/** Paths and neighbourhoods over every kind of link, in and out of a year. */
export const PATH_DOCUMENTS: readonly Document[] = [
  ...years.flatMap((year) => [
    { name: `paths${year}`, source: `{ paths(from: "AAA", to: "mover"${year}) { ${PATHS} } }` },
    {
      name: `paths over all kinds of links${year}`,
      source: `{ paths(from: "agency", to: "CCC", through: [${ALL}], maxLength: 6, first: 25${year}) { ${PATHS} } }`,
    },
    {
      name: `paths between states without states${year}`,
      source: `{ paths(from: "AAA", to: "BBB", through: [${ALL}], maxLength: 5, excludeStates: true${year}) { ${PATHS} } }`,
    },
    { name: `neighbourhood${year}`, source: `{ neighbourhood(id: "talks"${year}) { ${NEAR} } }` },
    {
      name: `neighbourhood over all kinds of links${year}`,
      source: `{ neighbourhood(id: "migrant-rights", depth: 3, first: 100, through: [${ALL}]${year}) { ${NEAR} } }`,
    },
  ]),
  {
    name: 'neighbourhood of a ballot without states',
    source: `{ neighbourhood(id: "ballot-one", depth: 2, first: 3, excludeStates: true, through: [${ALL}]) { ${NEAR} } }`,
  },
  {
    name: 'search with a slip',
    source:
      '{ search(text: "Demenageu", first: 1) { totalCount pageInfo { hasNextPage } edges { matchedText degree } } slip: search(text: "agnecy") { totalCount edges { cursor matchedText matchedName degree node { id } } } words: search(text: "migrnt", first: 1) { totalCount edges { cursor matchedText degree node { id } } } none: search(text: "Kyoto") { totalCount } }',
  },
];
