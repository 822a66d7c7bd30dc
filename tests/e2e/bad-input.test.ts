import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { post, startTestService } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const cursorOf = (...place: string[]) => Buffer.from(JSON.stringify(place)).toString('base64url');

/** What is sent, the code that comes back, and what the message must tell the caller. */
const CASES: readonly [query: string, code: string, says: RegExp][] = [
  ['{ organisations(first: 0) { totalCount } }', 'BAD_USER_INPUT', /first must be 1 or more \(it is 0\)/],
  ['{ organisations(first: -1) { totalCount } }', 'BAD_USER_INPUT', /first must be 1 or more/],
  ['{ organisations(after: "rubbish") { totalCount } }', 'BAD_USER_INPUT', /after is no cursor.*endCursor/],
  [
    `{ organisations(after: "${cursorOf('organisation.list', 'NAME', 'a', 'a')}", sort: FOUNDED) { totalCount } }`,
    'BAD_USER_INPUT',
    /sorted by NAME.*sorted by FOUNDED/,
  ],
  [
    `{ organisations(after: "${cursorOf('state.list', 'NAME', 'a', 'a')}") { totalCount } }`,
    'BAD_USER_INPUT',
    /after is a cursor of another list\. Begin again/,
  ],
  ['{ coverage(asOf: 1700) { asOf } }', 'BAD_USER_INPUT', /asOf must be a year from 1950 to 2025.*1700/],
  ['{ coverage(asOf: 3000) { asOf } }', 'BAD_USER_INPUT', /asOf must be a year from 1950 to 2025.*3000/],
  ['{ organisations(asOf: 20) { totalCount } }', 'BAD_USER_INPUT', /asOf must be a year/],
  [
    '{ coverage(asOf: "2010") { asOf } }',
    'GRAPHQL_VALIDATION_FAILED',
    /A year is a whole number such as 2010; "2010" is none/,
  ],
  ['{ coverage(asOf: 2010.5) { asOf } }', 'GRAPHQL_VALIDATION_FAILED', /A year is a whole number/],
  [
    '{ coverage(functions: [NORMATIV_OVERSIGHT]) { asOf } }',
    'GRAPHQL_VALIDATION_FAILED',
    /NORMATIV_OVERSIGHT.*Did you mean.*NORMATIVE_OVERSIGHT/,
  ],
  ['{ coverage(issueAreas: []) { asOf } }', 'BAD_USER_INPUT', /issueAreas must name at least one/],
  [
    '{ coverage(issueAreas: ["migrant-right"]) { asOf } }',
    'NOT_FOUND',
    /issueAreas.*"migrant-right".*Did you mean "migrant-rights"/,
  ],
  ['{ coverage(issueAreas: ["agency"]) { asOf } }', 'NOT_FOUND', /no IssueArea has the id "agency"/],
  ['{ mandates(filter: { actor: "agencyy" }) { totalCount } }', 'NOT_FOUND', /filter\.actor.*Did you mean "agency"/],
  [
    '{ coverage(functions: [OVERSEEING]) { asOf } }',
    'GRAPHQL_VALIDATION_FAILED',
    /"OVERSEEING" does not exist in "FunctionName" enum\. Known are: NORMATIVE_OVERSIGHT, FORUM_FOR_DIALOGUE/,
  ],
  [
    '{ organisations(filter: { kinds: [TREATY_BODYS] }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    /"TREATY_BODYS".*"OrganisationKind".*Did you mean the enum value "TREATY_BODY"/,
  ],
  [
    '{ processes(filter: { regions: ["Mars"] }) { totalCount } }',
    'BAD_USER_INPUT',
    /filter\.regions.*Known are: Europe/,
  ],
  [
    '{ processes { edges { node { members(filter: { unRegions: ["Euorpe"] }) { totalCount } } } } }',
    'BAD_USER_INPUT',
    /Did you mean "Europe"/,
  ],
  [
    '{ organisation(id: "agency") { nam } }',
    'GRAPHQL_VALIDATION_FAILED',
    /Cannot query field "nam".*Did you mean "name"/,
  ],
  [
    '{ states { name } }',
    'GRAPHQL_VALIDATION_FAILED',
    /Cannot query field "name" on type "StateConnection"\. Did you mean "edges { node { name } }"\?$/,
  ],
  [
    '{ states { edges { id } } }',
    'GRAPHQL_VALIDATION_FAILED',
    /Cannot query field "id" on type "StateEdge"\. Did you mean "node { id }"\?$/,
  ],
  ['{ states { nam } }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "nam" on type "StateConnection"\.$/],
  [
    '{ uncoveredMandates(issueArea: "migrant-right") { asOf } }',
    'NOT_FOUND',
    /^issueArea: no IssueArea .*Did you mean "migrant-rights"/,
  ],
  ['{ node(id: "no slug!") { id } }', 'BAD_USER_INPUT', /An id is a slug such as colombo-process/],
  ['{ node(id: "") { id } }', 'BAD_USER_INPUT', /An id is a slug/],
  [`{ node(id: "${'x'.repeat(500)}") { id } }`, 'BAD_USER_INPUT', /An id is a slug/],
  ['{ search(text: "  ") { totalCount } }', 'BAD_USER_INPUT', /text must not be empty/],
  ['{ organisations { ', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ['', 'BAD_REQUEST', /query/],
  ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE', /operation name/],
];

describe('bad input', () => {
  it.each(CASES)('%s', async (query, code, says) => {
    const { body } = await post(service.url, query);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].extensions).toEqual({ code });
    expect(body.errors[0].message).toMatch(says);
    expect(JSON.stringify(body)).not.toMatch(/stacktrace|node_modules|MATCH \(/);
  });

  it('tells what is wrong with a variable', async () => {
    const { body } = await post(service.url, 'query ($y: Year) { coverage(asOf: $y) { asOf } }', { y: 'soon' });
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringMatching(/\$y.*"soon" is none/),
    });
  });

  it.each<[query: string, argument: string, type: string]>([
    ['query ($v: Int) { organisations(first: $v) { totalCount } }', 'first', 'Int!'],
    ['query ($v: Int = 3) { organisations(first: $v) { totalCount } }', 'first', 'Int!'],
    ['query ($v: ActorSort) { organisations(sort: $v) { totalCount } }', 'sort', 'ActorSort!'],
    ['query ($v: Boolean = true) { organisations { totalCount @include(if: $v) } }', 'if', 'Boolean!'],
    [
      'query ($v: Int) { processes { edges { node { ...P } } } } fragment P on Process { members(first: $v) { totalCount } }',
      'first',
      'Int!',
    ],
  ])(
    'refuses a null where a default is for what is left out, however often it comes: %s',
    async (query, what, type) => {
      for (let round = 0; round < 8; round++) {
        const { status, body } = await post(service.url, query, { v: null });
        expect(body).toEqual({
          errors: [
            {
              message: `Variable "$v" is null, and "${what}" of type "${type}" takes no null. Leave the variable out to get the default.`,
              extensions: { code: 'BAD_USER_INPUT' },
            },
          ],
        });
        expect(status).toBe(400);
      }
      expect((await post(service.url, query, {})).body.errors).toBeUndefined();
    },
  );

  it('refuses such a null as a file, too', async () => {
    const response = await fetch(`${service.url}/graphql?format=csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query ($v: ActorSort) { organisations(sort: $v) { edges { node { id } } } }',
        variables: { v: null },
      }),
    });
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('takes a null where null is a value', async () => {
    const query = 'query ($v: Year) { organisations(asOf: $v) { totalCount } }';
    expect((await post(service.url, query, { v: null })).body.data).toEqual({ organisations: { totalCount: 6 } });
  });

  it('answers null, without an error, for an id that is merely absent', async () => {
    const { body } = await post(
      service.url,
      '{ node(id: "absent") { id } organisation(id: "talks") { id } state(id: "ZZZ") { id } nodes(ids: ["absent", "AAA"]) { id } }',
    );
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({ node: null, organisation: null, state: null, nodes: [null, { id: 'AAA' }] });
  });

  it('leads from a merged id to the thing it was merged into', async () => {
    const { body } = await post(
      service.url,
      '{ node(id: "mover-1951") { id } mandates(filter: { actor: "mover-1951" }) { totalCount } }',
    );
    expect(body.data).toEqual({ node: { id: 'mover' }, mandates: { totalCount: 1 } });
  });

  it('takes text of a visitor as text, never as Cypher', async () => {
    const text = `") RETURN n; MATCH (n) DETACH DELETE n //`;
    const { body } = await post(
      service.url,
      'query ($t: String!) { search(text: $t) { totalCount } organisations { totalCount } }',
      { t: text },
    );
    expect(body.data).toEqual({ search: { totalCount: 0 }, organisations: { totalCount: 6 } });
  });
});
