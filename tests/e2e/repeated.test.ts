import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { post, startTestService } from '../support/service.js';

/** More often than any shortcut for questions that come again waits for. */
const TIMES = 12;

let service: Service;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service?.close());

it.each([
  ['an id that is none', 'query ($id: ID!) { node(id: $id) { id } }', { id: 'no id!' }],
  ['a page that is too large', 'query ($first: Int!) { organisations(first: $first) { totalCount } }', { first: 1000 }],
  ['a cursor that is none', '{ organisations(after: "x") { totalCount } }', {}],
  ['an unknown id in an analysis', 'query ($a: [ID!]) { coverage(issueAreas: $a) { asOf } }', { a: ['nothing'] }],
  [
    'a variable of another type',
    'query ($first: Int!) { organisations(first: $first) { totalCount } }',
    { first: 'x' },
  ],
  ['an error beside an answer', '{ a: node(id: "agency") { id } b: node(id: "no id!") { id } }', {}],
])('%s is refused the same however often it is asked', async (_case, query, variables) => {
  const first = await post(service.url, query, variables);
  expect(['BAD_USER_INPUT', 'LIMIT_EXCEEDED', 'NOT_FOUND']).toContain(first.body.errors[0].extensions.code);
  for (let time = 1; time < TIMES; time++) {
    const { status, body } = await post(service.url, query, variables);
    expect([status, body], `time ${time}`).toEqual([first.status, first.body]);
  }
});

it.each(['B', ''])(
  'the operation "%s" that no document has is refused, not taken for another',
  async (operationName) => {
    const query = 'query ($first: Int!) { organisations(first: $first) { edges { node { id } } } }';
    const ask = (more: object) =>
      fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, ...more }),
      });
    for (let time = 0; time < TIMES; time++) expect((await ask({ variables: { first: 1 } })).status).toBe(200);
    const answer = await ask({ operationName, variables: { first: 100_000 } });
    expect(answer.status).toBe(400);
    expect((await answer.json()).errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
  },
);

describe.each([
  ['of the things of lists', {}],
  ['of nothing', { factsBytes: 0 }],
])('an answer that was worked out anew each time, with something kept %s', (_what, kept) => {
  let anew: Service;
  beforeAll(async () => {
    anew = await startTestService({ cacheBytes: 0, ...kept });
  });
  afterAll(() => anew?.close());

  it('has the same bytes however often it is asked for, and as a table', async () => {
    const query = `query ($first: Int!, $named: Boolean!) { organisations(first: $first) { totalCount edges { cursor node {
      id ... on Named @include(if: $named) { name } mandates(first: 2) { edges { node { id function } } } } } } }`;
    const ask = async (format: string, variables: object): Promise<string> => {
      const answer = await fetch(`${anew.url}/graphql${format}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      expect(answer.status).toBe(200);
      return answer.text();
    };
    const asked: readonly (readonly [format: string, variables: object])[] = [
      ['', { first: 3, named: true }],
      ['', { first: 3, named: false }],
      ['', { first: 2, named: true }],
      ['?format=csv', { first: 3, named: true }],
    ];
    const first = await Promise.all(asked.map((one) => ask(...one)));
    expect(first[1]).not.toContain('"name"');
    for (let time = 1; time < TIMES; time++)
      expect(await Promise.all(asked.map((one) => ask(...one))), `time ${time}`).toEqual(first);
  });
});
