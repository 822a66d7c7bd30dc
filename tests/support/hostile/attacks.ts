/** A document that is made to cost much, and the codes with which it may be refused. */
export interface Attack {
  readonly name: string;
  readonly query: string;
  readonly variables?: object;
  readonly codes: readonly string[];
  /** A file need not refuse it: it takes shorter pages of what would be too dear. */
  readonly asFile?: 'shorter pages';
}

const repeated = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ');
const nested = (levels: number): string =>
  `{ organisations { edges { node { ${'members { edges { node { ... on Organisation { '.repeat(levels)} id ${'} } } } '.repeat(levels)} } } } }`;
const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `id-${index}`);

const LIMIT = ['LIMIT_EXCEEDED'];
const LIMIT_OR_INVALID = ['LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED'];
const LIMIT_OR_INPUT = ['LIMIT_EXCEEDED', 'BAD_USER_INPUT'];

/** Documents that must be refused before they cause work. Each stays within what a body may hold. */
export const ATTACKS: readonly Attack[] = [
  { name: 'nests 20 levels deep', query: nested(5), codes: LIMIT },
  { name: 'nests 400 levels deep', query: nested(100), codes: LIMIT_OR_INVALID },
  {
    name: 'opens 5,000 braces',
    query: `${'{a'.repeat(5000)}${'}'.repeat(5000)}`,
    codes: [...LIMIT_OR_INVALID, 'GRAPHQL_PARSE_FAILED'],
  },
  {
    name: 'opens 5,000 brackets',
    query: `{ nodes(ids: ${'['.repeat(5000)}${']'.repeat(5000)}) { id } }`,
    codes: [...LIMIT_OR_INVALID, 'GRAPHQL_PARSE_FAILED'],
  },
  {
    name: 'asks one thing by 500 aliases',
    query: `{ ${repeated(500, (at) => `a${at}: organisation(id: "iom") { id }`)} }`,
    codes: LIMIT,
  },
  {
    name: 'asks an analysis by 30 aliases',
    query: `{ ${repeated(30, (at) => `a${at}: network(projection: CO_MEMBERSHIP, asOf: ${1990 + at}) { asOf }`)} }`,
    codes: LIMIT_OR_INVALID,
  },
  {
    name: 'hides aliases in a list',
    query: `{ organisations { edges { node { ${repeated(200, (at) => `a${at}: members { totalCount }`)} } } } }`,
    codes: LIMIT,
  },
  {
    name: 'spreads a fragment into itself',
    query: '{ ...A } fragment A on Query { ...B } fragment B on Query { __typename ...A }',
    codes: LIMIT_OR_INVALID,
  },
  {
    name: 'doubles by each of 24 fragments',
    query: `{ ...F0 } ${repeated(24, (at) => `fragment F${at} on Query { ${at < 23 ? `...F${at + 1} ...F${at + 1}` : 'organisations { totalCount }'} }`)}`,
    codes: LIMIT_OR_INVALID,
  },
  {
    name: 'doubles by each of 24 fragments within one list',
    query: `{ organisations(first: 1) { edges { node { ...F0 } } } } ${repeated(24, (at) => `fragment F${at} on Organisation { ${at < 23 ? `...F${at + 1} ...F${at + 1}` : 'id'} }`)}`,
    codes: LIMIT,
  },
  {
    name: 'nests by fragments',
    query: `{ organisations { edges { node { ...F0 } } } } ${repeated(12, (at) => `fragment F${at} on Organisation { id ${at < 11 ? `members { edges { node { ...F${at + 1} } } }` : ''} }`)}`,
    codes: LIMIT_OR_INVALID,
  },
  {
    name: 'holds 600 directives',
    query: `{ __typename ${repeated(600, () => '@include(if: true)')} }`,
    codes: LIMIT_OR_INVALID,
  },
  {
    name: 'holds 600 unknown directives',
    query: `{ __typename ${repeated(600, (at) => `@d${at}`)} }`,
    codes: LIMIT_OR_INVALID,
  },
  {
    name: 'repeats a field 1,500 times',
    query: `{ ${repeated(1500, () => 'organisations { totalCount }')} }`,
    codes: LIMIT,
  },
  { name: 'names 1,500 unknown fields', query: `{ ${repeated(1500, (at) => `field${at}`)} }`, codes: LIMIT_OR_INVALID },
  {
    name: 'declares 1,000 variables',
    query: `query (${repeated(1000, (at) => `$v${at}: Int`)}) { __typename }`,
    codes: LIMIT_OR_INVALID,
  },
  {
    name: 'asks for 3,000 ids',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: ids(3000) },
    codes: LIMIT_OR_INPUT,
  },
  { name: 'asks for a page of 100,000', query: '{ mandates(first: 100000) { totalCount } }', codes: LIMIT_OR_INPUT },
  {
    name: 'multiplies pages of a hundred',
    query:
      '{ organisations(first: 100) { edges { node { members(first: 100) { edges { node { ... on State { memberships(first: 100) { edges { role } } } } } } } } } }',
    codes: LIMIT,
    asFile: 'shorter pages',
  },
  {
    name: 'takes 30,000 characters',
    query: `{ __typename ${'#'.repeat(30_000)}\n}`,
    codes: [...LIMIT, 'GRAPHQL_PARSE_FAILED'],
  },
  {
    name: 'searches a text of 60,000 characters',
    query: 'query ($t: String!) { search(text: $t) { totalCount } }',
    variables: { t: 'ab '.repeat(20_000) },
    codes: LIMIT_OR_INPUT,
  },
  {
    name: 'gives a value of 2,000 nested lists',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: nestedList(2000) },
    codes: LIMIT_OR_INPUT,
  },
];

function nestedList(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}
