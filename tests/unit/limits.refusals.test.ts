import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, LIMITS, type LimitName } from '../../src/limits.js';
import { countedServer } from '../support/counted.js';

type Server = Awaited<ReturnType<typeof countedServer>>;
let server: Server;
beforeAll(async () => {
  server = await countedServer();
});
afterAll(() => server.stop());

const nested = (deep: number, inner: string) => `${'{ a '.repeat(deep)}${inner}${' }'.repeat(deep)}`;
const ids = (count: number) => Array.from({ length: count }, (_, at) => `id-${at}`);
const deepValue = (deep: number): unknown => (deep === 0 ? 1 : [deepValue(deep - 1)]);
const page = (field: string, first: number | string, inner: string) =>
  `${field}(first: ${first}) { edges { node { ${inner} } } }`;

interface Case {
  readonly limit: LimitName;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly says: RegExp;
}

/** What breaks one limit, and what the error must tell. */
const CASES: readonly Case[] = [
  { limit: 'documentCharacters', query: `{ release { version } } # ${'x'.repeat(20_000)}`, says: /20,026 characters/ },
  { limit: 'documentTokens', query: `{ ${'a '.repeat(9_000)} }`, says: /more than 2,000 tokens.*fragment/ },
  { limit: 'documentTokens', query: `{ ${'a '.repeat(2_000)}`, says: /more than 2,000 tokens/ },
  { limit: 'nesting', query: `{ a(x: ${'['.repeat(500)}`, says: /more than 60 brackets/ },
  { limit: 'nesting', query: nested(900, ''), says: /more than 60 brackets/ },
  {
    limit: 'depth',
    query: `{ release ${nested(12, '')} }`.replace('{ a  }', '{ a }'),
    says: /13 deep \(release\.a\.a\.a\.….*\)/,
  },
  {
    limit: 'introspectionDepth',
    query: `{ __schema { types ${nested(19, '{ name }')} } }`,
    says: /schema 22 fields deep/,
  },
  {
    limit: 'selections',
    query: `{ release { ...F0 } } ${ids(13)
      .map((_, at) => `fragment F${at} on Release { ${at < 12 ? `...F${at + 1} ...F${at + 1}` : 'version'} }`)
      .join(' ')}`,
    says: /comes to 12,288 fields and fragments/,
  },
  {
    limit: 'aliases',
    query: `{ ${ids(31)
      .map((id, at) => `a${at}: node(id: "${id}") { id }`)
      .join(' ')} }`,
    says: /31 questions/,
  },
  {
    limit: 'aliases',
    query: `{ release { ${ids(31)
      .map((_, at) => `a${at}: version`)
      .join(' ')} } }`,
    says: /31 aliases/,
  },
  {
    limit: 'rootFields',
    query: `{ ${ids(21)
      .map((_, at) => `r${at}: release { version }`)
      .join(' ')} }`,
    says: /21 questions/,
  },
  {
    limit: 'directives',
    query: `{ release { version ${'@include(if: true) '.repeat(51)} } }`,
    says: /directives 51 times/,
  },
  { limit: 'repeats', query: `{ ${'release { version } '.repeat(102)} }`, says: /101 times.*"release"/ },
  { limit: 'inputDepth', query: '{ nodes(ids: [[[[[[["a"]]]]]]]) { id } }', says: /the document lie 7 deep/ },
  {
    limit: 'inputDepth',
    query: '{ release { version } }',
    variables: { v: deepValue(500) },
    says: /\$v lie 7 deep/,
  },
  {
    limit: 'listItems',
    query: `{ nodes(ids: ${JSON.stringify(ids(101))}) { id } }`,
    says: /the document has 101 values/,
  },
  {
    limit: 'listItems',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: ids(101) },
    says: /\$ids has 101 values.*several requests/,
  },
  {
    limit: 'listItems',
    query: 'query ($filter: MandateFilter) { mandates(filter: $filter) { totalCount } }',
    variables: { filter: { strengths: Array(5_000).fill('PRIMARY') } },
    says: /\$filter has 5,000 values/,
  },
  {
    limit: 'inputCharacters',
    query: `{ node(id: "${'x'.repeat(1_001)}") { id } }`,
    says: /text in the document has 1,001/,
  },
  {
    limit: 'inputCharacters',
    query: '{ release { version } }',
    variables: { v: 'x'.repeat(50_000) },
    says: /\$v has 50,000/,
  },
  {
    limit: 'variableValues',
    query: '{ release { version } }',
    variables: Object.fromEntries(ids(1_001).map((id) => [id, 1])),
    says: /more than 1,000 values/,
  },
  { limit: 'first', query: `{ ${page('organisations', 101, 'id')} }`, says: /organisations\(first\) is 101/ },
  {
    limit: 'first',
    query: `query ($n: Int!) { things: ${page('organisations', '$n', 'id')} }`,
    variables: { n: 2_000 },
    says: /things\(first\) is 2,000.*page by page/,
  },
  { limit: 'first', query: `query ($n: Int! = 500) { ${page('states', '$n', 'id')} }`, says: /states\(first\) is 500/ },
  {
    limit: 'first',
    query: '{ compareYears { changed(first: 101) { totalCount } } }',
    says: /compareYears\.changed\(first\) is 101/,
  },
  {
    limit: 'analysisRows',
    query: '{ stateParticipation(first: 251) { asOf } }',
    says: /stateParticipation\(first\) is 251/,
  },
  {
    limit: 'searchCharacters',
    query: `{ search(text: "${'x'.repeat(201)}") { totalCount } }`,
    says: /a text of 201 characters/,
  },
  {
    limit: 'searchCharacters',
    query: 'query ($t: String!) { search(text: $t) { totalCount } }',
    variables: { t: 'x'.repeat(300) },
    says: /search\(text\) is a text of 300/,
  },
  {
    limit: 'pathLength',
    query: '{ paths(from: "a", to: "b", maxLength: 7) { cut } }',
    says: /paths\(maxLength\) is 7/,
  },
  { limit: 'paths', query: '{ paths(from: "a", to: "b", first: 26) { cut } }', says: /paths\(first\) is 26/ },
  { limit: 'neighbourhoodDepth', query: '{ neighbourhood(id: "a", depth: 4) { cut } }', says: /depth\) is 4/ },
  {
    limit: 'introspectionNodes',
    query: `{ __schema { ${ids(25)
      .map((_, at) => `t${at}: types { fields { type { ofType { name } } args { type { name } } } }`)
      .join(' ')} } }`,
    says: /about the schema could be .*\/schema\.graphql/,
  },
  {
    limit: 'nodes',
    query: `{ ${page('instruments', 100, page('parties', 100, `... on State { ${page('treaties', 25, 'id')} }`))} }`,
    says: /could hold .* objects.*instruments\.edges\.node\.parties/,
  },
  {
    limit: 'price',
    query: `{ ${ids(6)
      .map((_, at) => `y${at}: coverageSeries { note }`)
      .join(' ')} }`,
    says: /priced at 5,\d+ points.*y0 \(851\), y1 \(851\), y2 \(851\)/,
  },
];

describe('a request beyond a limit', () => {
  it.each(CASES)(
    'is refused before anything is read: $limit, $says',
    async ({ limit, query, variables = {}, says }) => {
      for (const _ of ['first', 'again']) {
        const { status, body, engineCalls } = await server.ask(query, { variables });
        expect(body.errors).toHaveLength(1);
        expect(body.errors[0]).toEqual({
          message: expect.stringMatching(says),
          extensions: {
            code: 'LIMIT_EXCEEDED',
            limit: limit === 'aliases' && says.source.includes('questions') ? 'rootFields' : limit,
            allowed: expect.any(Number),
            found: expect.any(Number),
          },
        });
        const { extensions } = body.errors[0];
        expect(extensions.allowed).toBe(DEFAULT_LIMITS[extensions.limit as LimitName]);
        expect(extensions.found).toBeGreaterThan(extensions.allowed);
        expect(body.errors[0].message).toContain(`the limit "${extensions.limit}" is`);
        expect(status).toBe(400);
        expect(body.data).toBeUndefined();
        expect(engineCalls).toBe(0);
      }
    },
  );

  it('has a case for every limit of a document and its variables', () => {
    // The others bound time, load and clients.
    const names = Object.keys(LIMITS);
    const ofDocuments = names.slice(names.indexOf('documentCharacters'), names.indexOf('price') + 1);
    expect(ofDocuments.filter((name) => !CASES.some(({ limit }) => limit === name))).toEqual([]);
  });

  it('is held against the limits each time, though the document was taken before', async () => {
    const query = 'query ($n: Int!) { organisations(first: $n) { totalCount } }';
    expect((await server.ask(query, { variables: { n: 1 } })).body.errors).toBeUndefined();
    const { body, engineCalls } = await server.ask(query, { variables: { n: 101 } });
    expect(body.errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'first' });
    expect(engineCalls).toBe(0);
    expect((await server.ask(query, { variables: { n: 1 } })).body.errors).toBeUndefined();
  });

  it('is refused by the limits in force', async () => {
    const strict = await countedServer({ ...DEFAULT_LIMITS, depth: 2, first: 10 });
    const deep = await strict.ask('{ organisations { edges { node { id } } } }');
    expect(deep.body.errors[0].extensions).toMatchObject({ limit: 'depth', allowed: 2, found: 4 });
    const long = await strict.ask('{ organisations(first: 11) { totalCount } }');
    expect(long.body.errors[0].extensions).toMatchObject({ limit: 'first', allowed: 10, found: 11 });
    await strict.stop();
  });
});

describe('hostile documents that break no rule of GraphQL', () => {
  it('are refused where fragments multiply one another', async () => {
    const fragments = Array.from(
      { length: 12 },
      (_, at) =>
        `fragment F${at} on Citation { source { disagreements { sources { ...F${at + 1} } } } s: source { disagreements { sources { ...F${at + 1} } } } }`,
    );
    const query = `{ gap(id: "a") { sources { ...F0 } } } ${fragments.join(' ')} fragment F12 on Citation { locator }`;
    const { body, engineCalls } = await server.ask(query);
    expect(body.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
    expect(engineCalls).toBe(0);
  });

  it('are refused by GraphQL where fragments lead back to themselves', async () => {
    const { body, engineCalls } = await server.ask(
      '{ gap(id: "a") { ...A } } fragment A on Gap { ...B } fragment B on Gap { ...A }',
    );
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(engineCalls).toBe(0);
  });
});
