import { afterAll, beforeAll, expect, it } from 'vitest';
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

it('an operation that the document does not have is refused, not taken for the one it has', async () => {
  const body = JSON.stringify({ query: 'query A { __typename }', operationName: 'B' });
  const answer = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(answer.status).toBe(400);
  expect((await answer.json()).errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
});
