import { type FormattedExecutionResult, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { RequestGraph } from '../../src/graph/request.js';
import { SharedFacts } from '../../src/graph/shared.js';
import { compiledExecution } from '../../src/graphql/execution/compiled.js';
import { jsonOf, type Texts, Written } from '../../src/graphql/execution/written.js';
import { ask, SERVICE, serviceSchema } from '../support/ask.js';
import { realContent } from '../support/real.js';

type Values = Readonly<Record<string, unknown>>;

const engine = new EmbeddedEngine();
beforeAll(() => engine.load(realContent()));
afterAll(() => engine.close());

/** Asks one document with several values, as JSON. */
function asker(source: string) {
  const document = parse(source);
  const run = compiledExecution(serviceSchema(), 0);
  const shared = new SharedFacts(32_000_000);
  const added: string[] = [];
  const once = async (variables: Values) => {
    const graph = new RequestGraph(engine, undefined, shared);
    const texts: Texts = {
      text: (key) => graph.text(key),
      addText: (key, text) => {
        added.push(text);
        graph.addText(key, text);
      },
    };
    const contextValue = { graph, service: SERVICE };
    const answer = await run({ document, operationName: undefined, variables, contextValue, texts });
    await graph.settle();
    const { data } = JSON.parse(jsonOf(answer as FormattedExecutionResult));
    return { isWritten: answer.data instanceof Written, data };
  };
  const twice = async (variables: Values) => {
    await once(variables);
    return once(variables);
  };
  return { once, twice, added };
}

describe('what was written of a thing', () => {
  it.each<[string, string, Values[]]>([
    [
      'an argument below it',
      `query ($n: Int) { organisations(first: 3) { edges { node { id mandates(first: $n) { edges { node { id } } } } } } }`,
      [{ n: 1 }, { n: 2 }, {}],
    ],
    [
      'an argument in a fragment',
      `query ($n: Int) { organisations(first: 3) { edges { node { ...Held } } } }
       fragment Held on Holder { id mandates(first: $n) { totalCount edges { node { id } } } }`,
      [{ n: 1 }, { n: 2 }],
    ],
    [
      'a filter',
      `query ($f: MandateFilter) { organisations(first: 5) { edges { node { mandates(filter: $f) { totalCount } } } } }`,
      [{ f: { functions: ['SERVICE_PROVISION'] } }, { f: { functions: ['NORMATIVE_OVERSIGHT'] } }, { f: {} }],
    ],
    [
      'whether a field is asked for',
      `query ($with: Boolean!) { states(first: 3) { edges { node { id name @include(if: $with) } } } }`,
      [{ with: true }, { with: false }],
    ],
    [
      'whether one of two selections is asked for',
      `query ($with: Boolean!) { states(first: 3) { edges { node { id } ... on StateEdge @include(if: $with) { node { name } } } } }`,
      [{ with: true }, { with: false }],
    ],
  ])('depends on %s', async (_what, source, values) => {
    const { twice } = asker(source);
    for (const variables of [...values, ...values])
      expect(await twice(variables)).toEqual({ isWritten: true, data: await ask(engine, source, variables) });
  });

  it('depends on what selects it', async () => {
    const source = `{ a: states(first: 2) { edges { node { id } } } b: states(first: 2) { edges { node { id name } } }
      c: node(id: "iom") { ... on Organisation { list: members(first: 2) { edges { node { ... on State { name } } } } }
        ... on Process { list: members(first: 2) { edges { node { ... on State { id } } } } } } }`;
    const { twice } = asker(source);
    expect(await twice({})).toEqual({ isWritten: true, data: await ask(engine, source) });
  });

  it.each<[string, Values[]]>([
    [
      'query ($y: Year) { organisations(first: 9, asOf: $y) { edges { node { id certainty } } } }',
      [{ y: 2015 }, { y: 1952 }, {}],
    ],
    [
      `{ a: processes(first: 9, asOf: 2005) { ...P } b: processes(first: 9) { ...P } }
       fragment P on ProcessConnection { edges { node { id ...C } } } fragment C on Dated { certainty }`,
      [{}],
    ],
  ])('never tells the certainty of another list: %s', async (source, values) => {
    const { twice } = asker(source);
    for (const variables of [...values, ...values])
      expect((await twice(variables)).data).toEqual(await ask(engine, source, variables));
  });

  it('serves each page that it stands on', async () => {
    const source = `query ($first: Int!, $after: String) { mandates(first: $first, after: $after) {
      edges { cursor node { id actor { name } sources { source { title } } } } } }`;
    const { twice, once, added } = asker(source);
    const { edges } = (await twice({ first: 10 })).data.mandates;
    expect(added.length).toBe(10);
    const { isWritten, data } = await once({ first: 4, after: edges[2].cursor });
    expect(isWritten).toBe(true);
    expect(data.mandates.edges).toEqual(edges.slice(3, 7));
    await once({ first: 4, after: edges[7].cursor });
    expect(added.length).toBe(12);
  });

  it('is not kept of an answer with errors', async () => {
    const { twice, added } = asker(`{ organisations(first: 2) { edges { node {
      id standing(function: NORMATIVE_OVERSIGHT, issueArea: "nowhere") { asOf } } } } }`);
    expect((await twice({})).isWritten).toBe(false);
    expect(added).toEqual([]);
  });

  it('is not taken where the names of the marks are aliases', async () => {
    const source = '{ organisations(first: 2) { edges { node { __0: id name } } } }';
    const { twice } = asker(source);
    expect(await twice({})).toEqual({ isWritten: false, data: await ask(engine, source) });
  });

  it('is not kept where the version of the data could not be confirmed', async () => {
    const shared = new SharedFacts(32_000_000);
    const graph = new RequestGraph(engine, undefined, shared);
    await graph.reader();
    graph.addText('a text', '{}');
    expect(new RequestGraph(engine, undefined, shared).text('a text')).toBeUndefined();
    expect(graph.text('a text')).toBeUndefined();
    await graph.settle();
    expect(graph.text('a text')).toBe('{}');
  });
});

describe('an answer as JSON', () => {
  it.each<[string, object, object?]>([
    ['alone', { data: new Written(['{"a":', '1', '}']) }, { data: { a: 1 } }],
    [
      'with extensions',
      { data: new Written(['{"a":"\\""}']), extensions: { b: [2] } },
      { data: { a: '"' }, extensions: { b: [2] } },
    ],
    ['of values', { data: { a: null }, extensions: {} }],
    ['of errors', { errors: [{ message: 'no' }], data: null }],
  ])('is whole: %s', (_what, result, meant = result) => {
    expect(jsonOf(result as FormattedExecutionResult)).toBe(`${JSON.stringify(meant)}\n`);
  });
});
