// Requests that are meant to hurt, each refused or answered with little work.
const graphql = (query, variables) => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
const repeated = (count, piece) => Array.from({ length: count }, (_, at) => piece(at)).join(' ');

/** @type {readonly { method: string, path: string, headers?: object, body?: string | Buffer }[]} */
export const HOSTILE = [
  graphql(
    `{ organisations { edges { node { ${'memberships { edges { node { '.repeat(100)} id ${'} } }'.repeat(100)} } } } }`,
  ),
  graphql(`{ ${repeated(1000, (at) => `a${at}: organisation(id: "iom") { id }`)} }`),
  graphql('fragment A on Query { ...B } fragment B on Query { ...A } { ...A }'),
  graphql(
    `{ ...F0 } ${repeated(20, (at) => `fragment F${at} on Query { ${at < 19 ? `a: __typename ...F${at + 1} ...F${at + 1}` : '__typename'} }`)}`,
  ),
  graphql(`{ __typename ${repeated(900, () => '@include(if: true)')} }`),
  graphql('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array.from({ length: 5000 }, (_, at) => `id-${at}`),
  }),
  graphql('{ mandates(first: 100000) { totalCount } }'),
  graphql('query ($t: String!) { search(text: $t) { totalCount } }', { t: `${'(a+)+'.repeat(30)}$' OR 1=1 //` }),
  graphql('{ organisations(after: "WyJOQU1FIl0") { totalCount } }'),
  { ...graphql('{ __typename }'), body: `[${repeated(500, () => '{"query":"{__typename}"},')}{}]` },
  { ...graphql('{ __typename }'), body: Buffer.alloc(500_000, 0x20) },
  { ...graphql('{ __typename }'), body: '{"query":' },
  { ...graphql('{ __typename }'), headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } },
  { method: 'GET', path: '/id/..%2f..%2fetc%2fpasswd' },
  { method: 'GET', path: '/data/%2e%2e/package.json' },
  { method: 'GET', path: `/q/1${'A'.repeat(7000)}` },
  { method: 'GET', path: '/questions/timeline.csv?rows=999999999' },
];
