import { execute, type FormattedExecutionResult, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { RequestGraph } from '../../src/graph/request.js';
import { SharedFacts } from '../../src/graph/shared.js';
import { apolloServer } from '../../src/graphql/apollo.js';
import { contextOf } from '../../src/graphql/context.js';
import { compiledExecution } from '../../src/graphql/execution/compiled.js';
import { outlineOf } from '../../src/graphql/execution/outline.js';
import { jsonOf, Written } from '../../src/graphql/execution/written.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { SERVICE, serviceSchema } from '../support/ask.js';
import { DOCUMENTS, type Document } from '../support/documents.js';
import { QUESTIONS } from '../support/questions.js';
import { realContent } from '../support/real.js';
import { tinyContent } from '../support/tiny.js';

interface Asked extends Document {
  readonly operationName?: string;
}

/** Asked so often that the last time is surely compiled. */
const TIMES = 8;
const engine = new EmbeddedEngine();
const tiny = new EmbeddedEngine();
beforeAll(async () => {
  await engine.load(realContent());
  await tiny.load(tinyContent());
});
afterAll(() => Promise.all([engine.close(), tiny.close()]));

const FIRST = 'query ($first: Int!) { organisations(first: $first) { totalCount } }';
const ODD: Asked[] = [
  { name: 'a variable of a wrong type', source: FIRST, variables: { first: 'x' } },
  { name: 'a variable that is missing', source: FIRST, variables: {} },
  { name: 'a variable too many', source: FIRST, variables: { first: 2, second: 3 } },
  { name: 'a default that may not be null', source: FIRST.replace('Int!', 'Int! = 3'), variables: {} },
  {
    name: 'a null',
    source: 'query ($y: Year) { organisations(first: 2, asOf: $y) { totalCount } }',
    variables: { y: null },
  },
  { name: 'a year that is none', source: 'query ($y: Year) { coverage(asOf: $y) { asOf } }', variables: { y: 'abc' } },
  {
    name: 'an unknown word in a list',
    source: 'query ($f: [FunctionName!]) { coverage(asOf: 2010, functions: $f) { asOf } }',
    variables: { f: ['NOPE'] },
  },
  {
    name: 'an input with defaults',
    source: 'query ($f: BodyFilter) { state(id: "MEX") { memberships(first: 2, filter: $f) { totalCount } } }',
    variables: { f: {} },
  },
  {
    name: 'a failing field beside a sound one',
    source: '{ bad: state(id: "!") { name } good: state(id: "MEX") { name } }',
  },
  { name: 'a failing field that may not be null', source: '{ idStatus(id: "__proto__") { nearest } }' },
  {
    name: 'a failing field within a list',
    source: '{ organisations(first: 2) { edges { node { id members(first: 1000) { totalCount } } } } }',
  },
  { name: 'an id that is not there', source: '{ paths(from: "nope", to: "iom") { paths { length } } }' },
  {
    name: 'skipped and included',
    source: 'query ($s: Boolean!) { state(id: "MEX") { name @skip(if: $s) id @include(if: $s) } }',
    variables: { s: true },
  },
  {
    name: 'a condition above a fragment, beside the same field without one',
    source:
      'query ($s: Boolean!) { state(id: "MEX") { id } state(id: "MEX") @include(if: $s) { ... on Named { name } } }',
    variables: { s: false },
  },
  {
    name: 'more conditions than are compiled apart',
    source: `query ($a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean = false) { state(id: "MEX") {
      id @skip(if: $a) name @include(if: $b) region { id @skip(if: $c) } ... @include(if: $d) { region { name } } } }`,
    variables: { a: false, b: true, c: true },
  },
  {
    name: 'nothing left below a field',
    source: 'query ($s: Boolean!) { state(id: "MEX") { ... on Named @include(if: $s) { name } } }',
    variables: { s: false },
  },
  {
    name: 'one of two operations',
    source: 'query A { __typename } query B { state(id: "MEX") { __typename } }',
    operationName: 'B',
  },
  {
    name: 'one of two operations, the other with a condition',
    source: 'query A { state(id: "MEX") { id } } query B($b: Boolean!) { state(id: "MEX") { name @include(if: $b) } }',
    operationName: 'A',
  },
  {
    name: 'a variable with the name of what every object has',
    source: 'query ($constructor: Int! = 2) { organisations(first: $constructor) { edges { node { id } } } }',
    variables: {},
  },
  {
    name: 'a variable of such a name that is left out',
    source: 'query ($valueOf: Year) { organisations(first: 2, asOf: $valueOf) { edges { node { id } } } }',
    variables: {},
  },
  {
    name: 'a variable with the name of the prototype',
    source: 'query ($__proto__: Int! = 3) { organisations(first: $__proto__) { edges { node { id } } } }',
    variables: {},
  },
  {
    name: 'aliases with the name of the prototype',
    source: '{ organisations(first: 3) { __proto__: edges { __proto__: node { __proto__: name id } } } }',
  },
  {
    name: 'an alias with the name of the prototype in a fragment',
    source: '{ organisations(first: 3) { edges { node { ...N } } } } fragment N on Organisation { __proto__: name id }',
  },
  {
    name: 'fragments and aliases',
    source:
      '{ one: node(id: "iom") { ...N } other: node(id: "MEX") { ...N } } fragment N on Node { __typename id ... on Named { name } }',
  },
  {
    name: 'introspection',
    source:
      '{ __schema { types { name fields { name args { name defaultValue } type { kind name ofType { name } } } } } }',
  },
];

/** Where the same thing could be written in two ways. */
const LISTS: Asked[] = [
  {
    name: 'one list with two selections that meet',
    source: '{ mandates(first: 3) { edges { node { id } } edges { cursor node { function actor { name } } } } }',
  },
  {
    name: 'a list under two types at one place',
    source: `{ node(id: "iom") {
      ... on Organisation { list: mandates(first: 3) { edges { node { id function } } } }
      ... on Process { list: members(first: 3) { edges { node { ... on State { name } } } } } } }`,
  },
  {
    name: 'a page by a fragment',
    source: `query ($after: String) { mandates(first: 3, after: $after) { ...Page } }
      fragment Page on MandateConnection { edges { cursor node { ...One } } pageInfo { endCursor } }
      fragment One on Mandate { id function sources { locator source { title } } }`,
    variables: {},
  },
];

describe.each([
  ['the real dataset', () => engine, [...(QUESTIONS as readonly Asked[]), ...ODD, ...LISTS]],
  ['the tiny dataset', () => tiny, [...(DOCUMENTS as readonly Asked[])]],
] as const)('a compiled operation, on %s', (_world, at, asked) => {
  const written = new Set<string>();

  it.each(asked)('answers as an interpreted one: $name', async ({ name, source, variables, operationName }) => {
    const schema = serviceSchema();
    const document = parse(source);
    const plain = await execute({
      schema,
      document,
      variableValues: variables ?? null,
      operationName: operationName ?? null,
      contextValue: { graph: new RequestGraph(at()), service: SERVICE },
    });
    const run = compiledExecution(schema, 0);
    const shared = new SharedFacts(32_000_000);
    const answer = async (asJson: boolean): Promise<string> => {
      const graph = new RequestGraph(at(), undefined, shared);
      const texts = asJson ? graph : undefined;
      const answer = await run({
        document,
        operationName,
        variables,
        contextValue: { graph, service: SERVICE },
        texts,
      });
      await graph.settle();
      if (answer.data instanceof Written) written.add(name);
      return jsonOf(answer as FormattedExecutionResult);
    };
    const text = jsonOf(plain as FormattedExecutionResult);
    expect(await answer(false)).toBe(text);
    // The first one writes, the other is put together of what it wrote.
    for (let time = 0; time < 2; time++) expect(await answer(true)).toBe(text);
  });

  it('is put together of what was written before, where it has lists of things', () => {
    const lists = asked.filter(({ source }) => outlineOf(serviceSchema(), parse(source)));
    expect(lists.length).toBeGreaterThan(20);
    const names = lists.filter((one) => !ODD.includes(one)).map(({ name }) => name);
    expect(names.filter((name) => !written.has(name))).toEqual([]);
  });
});

describe('the server', () => {
  it('tells whoever sends an answer what was written of it', async () => {
    const apollo = apolloServer(serviceSchema(), DEFAULT_LIMITS, []);
    await apollo.start();
    const grounds = { engine, service: SERVICE, shared: new SharedFacts(32_000_000) };
    const told: unknown[] = [];
    for (let time = 0; time < TIMES; time++) {
      const context = contextOf(grounds, { id: 'test', log: { error: () => {} } as never });
      const contextValue = Object.assign(context, { sentAsJson: true });
      const { body } = await apollo.executeOperation(
        { query: '{ states(first: 2) { edges { node { id } } } }' },
        { contextValue },
      );
      told.push(contextValue.outcome.written);
      if (body.kind === 'single' && body.singleResult.data instanceof Written)
        expect(contextValue.outcome.written).toBe(body.singleResult.data);
    }
    expect(told[0]).toBeUndefined();
    expect(told.at(-1)).toBeInstanceOf(Written);
    await apollo.stop();
  });

  it.each(ODD)(
    'tells of errors the same, however often they come: $name',
    async ({ source, variables, operationName }) => {
      const apollo = apolloServer(serviceSchema(), DEFAULT_LIMITS, []);
      await apollo.start();
      const request = {
        query: source,
        ...(variables && { variables }),
        ...(operationName && { operationName }),
      };
      const answers: string[] = [];
      for (let time = 0; time < TIMES; time++) {
        const contextValue = contextOf({ engine, service: SERVICE }, { id: 'test', log: { error: () => {} } as never });
        const { body, http } = await apollo.executeOperation(request, { contextValue });
        const { data, errors } = body.kind === 'single' ? body.singleResult : { data: null, errors: undefined };
        answers.push(JSON.stringify([http.status, data, errors]));
      }
      expect(new Set(answers)).toEqual(new Set([answers[0]]));
      expect(answers[0]).not.toContain('INTERNAL');
      await apollo.stop();
    },
  );
});
