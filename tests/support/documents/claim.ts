import type { Document } from '../documents.js';

const TEST = `asOf ruleVersion factCount note question rule verdict libraryQuestion query
  found { verdict unit certain withPossible wanted } parts { verdict unit certain withPossible wanted }
  rows(first: 3) { totalCount cut ids }`;

/** Documents that send the queries of claims and their tests; the tiny dataset has one that is tested. */
export const CLAIM_DOCUMENTS: readonly Document[] = [
  {
    name: 'claims with a test',
    source: `{ claims(filter: { tested: true }) { totalCount edges { node { id test { ${TEST} } } } } }`,
  },
  {
    name: 'claims without a test',
    source: `{ claims(filter: { tested: false }) { totalCount edges { node { id test(asOf: 2005) { ${TEST} } } } } }`,
  },
];
