import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { tokenOf } from '../../src/exports/permalink/permalink.js';
import { startTestService } from '../support/service.js';

const QUERY = '# Who?\nquery WhoIsIt($id: ID! = "agency") {\n  organisation(id: $id) { name }\n}';
const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

let service: Service;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const get = (place: string, headers: Record<string, string> = {}) =>
  fetch(`${service.url}${place}`, { headers, redirect: 'manual' });

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their requests.
async function make(body: unknown): Promise<{ status: number; body: any }> {
  const response = await fetch(`${service.url}/permalinks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

const oldToken = (document = '{organisation(id:"agency"){name}}', variables = {}) =>
  tokenOf({ dataVersion: 'ffffffffffffffff', document, variables });

describe('making a permalink', () => {
  it('gives its addresses and the data version it was made with', async () => {
    const { status, body } = await make({ query: QUERY, variables: { id: 'office' } });
    expect(status).toBe(200);
    expect(body).toEqual({
      token: expect.stringMatching(/^1[\w-]+$/),
      url: `${service.url}/q/${body.token}`,
      playground: `${service.url}/playground/?q=${body.token}`,
      formats: expect.objectContaining({ json: `${service.url}/q/${body.token}.json` }),
      dataVersion: expect.stringMatching(/^[0-9a-f]{16}$/),
      characters: body.url.length,
    });
  });

  it('gives the same address for the same text, whatever its layout', async () => {
    const [one, other] = await Promise.all([
      make({ query: QUERY }),
      make({ query: 'query WhoIsIt($id: ID! = "agency") { organisation(id: $id) { name, } }', variables: null }),
    ]);
    expect(one.body.url).toBe(other.body.url);
  });

  it.each([
    [{}, 'BAD_USER_INPUT', /"query" is not as it should be/],
    ['text', 'BAD_USER_INPUT', /Send JSON of the form/],
    [{ query: QUERY, variables: [1] }, 'BAD_USER_INPUT', /"variables" is not as it should be/],
    [{ query: QUERY, variables: { id: ['a', 'b'] } }, 'BAD_USER_INPUT', /\$id/],
    [{ query: '{' }, 'GRAPHQL_PARSE_FAILED', /line 1, column 2/],
    [{ query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "nothing"/],
    [{ query: 'mutation { delete }' }, 'GRAPHQL_VALIDATION_FAILED', /only reads/],
    [{ query: QUERY, variables: { id: 'x'.repeat(20_001) } }, 'BAD_USER_INPUT', /20000 at most/],
  ])('refuses %j', async (wanted, code, message) => {
    const { status, body } = await make(wanted);
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ message: expect.stringMatching(message), extensions: { code } }]);
  });
});

describe('opening a permalink', () => {
  it('leads a browser to the playground, and says whether the data has changed', async () => {
    const { body } = await make({ query: QUERY });
    const response = await get(`/q/${body.token}`, BROWSER);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(`/playground/?q=${body.token}`);
    expect(response.headers.get('x-permalink-stale')).toBe('false');
    expect(response.headers.get('vary')).toMatch(/\bAccept(,|$)/i);
  });

  it('describes itself to a program, with the query laid out again', async () => {
    const { body: made } = await make({ query: QUERY, variables: { id: 'office' } });
    const response = await get(`/q/${made.token}`, { accept: 'application/json' });
    const { url, playground, formats, dataVersion } = made;
    expect(await response.json()).toEqual({
      query: 'query WhoIsIt($id: ID! = "agency") {\n  organisation(id: $id) {\n    name\n  }\n}',
      variables: { id: 'office' },
      dataVersion,
      currentDataVersion: dataVersion,
      stale: false,
      url,
      playground,
      formats,
    });
  });

  it('is cited at its own address, and comes as a table', async () => {
    const { body } = await make({ query: QUERY });
    const bib = await (await get(`/q/${body.token}.bib`)).text();
    expect(bib).toContain(`url = {${body.url}}`);
    expect(bib).toContain('title = {{Query who-is-it}}');
    const csv = await get(`/q/${oldToken()}.csv`);
    expect(await csv.text()).toBe('organisation.name\r\nAgency\r\n');
    expect(csv.headers.get('x-permalink-stale')).toBe('true');
  });

  it('answers with the present data, as stale where that is another version', async () => {
    const response = await get(`/q/${oldToken()}.json`);
    const body = await response.json();
    expect(body).toMatchObject({
      data: { organisation: { name: 'Agency' } },
      extensions: { permalink: { dataVersion: 'ffffffffffffffff', stale: true } },
    });
    const { dataVersion } = (body as { extensions: { dataVersion: string } }).extensions;
    expect(body).toMatchObject({ extensions: { permalink: { currentDataVersion: dataVersion } } });
    expect(response.headers.get('x-data-version')).toBe(dataVersion);
    expect(response.headers.get('x-permalink-stale')).toBe('true');
  });

  it('applies its variables, and hands on what went wrong', async () => {
    const document = 'query($id:ID!){organisation(id:$id){name}}';
    expect(await (await get(`/q/${oldToken(document, { id: 'office' })}.json`)).json()).toMatchObject({
      data: { organisation: { name: 'Office' } },
    });
    const response = await get(`/q/${oldToken(document, { id: ['two', 'ids'] })}.json`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it.each(['asOf=2015', 'foo=1', 'format=json', 'rows=1&id=office'])(
    'is fixed, and says so to %s',
    async (parameters) => {
      for (const ending of ['csv', 'json', 'gexf']) {
        const response = await get(`/q/${oldToken()}.${ending}?${parameters}`);
        expect(response.status).toBe(400);
        const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
        expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
        expect(errors[0]?.message).toMatch(
          /there is no such parameter here\..* The link is fixed, .* to ask anew, open/,
        );
      }
      expect((await get(`/q/${oldToken()}.csv?rows=1&sources=false`)).status).toBe(200);
    },
  );

  it('opens the longest token that can be made', async () => {
    let state = 7;
    const id = Array.from({ length: 8_000 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return 'abcdefghijklmnopqrstuvwxyz0123456789'[state % 36];
    }).join('');
    const { body } = await make({ query: QUERY, variables: { id } });
    expect(body.characters).toBeGreaterThan(7_000);
    expect((await get(`/q/${body.token}`, { accept: 'application/json' })).status).toBe(200);
  });

  it.each([
    ['no-token.json', 400, 'BAD_USER_INPUT', /version "n"/],
    ['', 400, 'BAD_USER_INPUT', /damaged/],
    [`${oldToken().slice(0, -3)}.json`, 400, 'BAD_USER_INPUT', /damaged/],
    [`${oldToken()}x`, 400, 'BAD_USER_INPUT', /damaged/],
    [`${oldToken()}QQ`, 400, 'BAD_USER_INPUT', /damaged/],
    [`${oldToken()}abc.csv`, 400, 'BAD_USER_INPUT', /damaged/],
    [`${oldToken()}.`, 400, 'BAD_USER_INPUT', /a full stop stands at its end\. Copy it again/],
    [`${oldToken()}.csv.`, 400, 'BAD_USER_INPUT', /a full stop stands at its end\. Copy it again/],
    [`1${'A'.repeat(7_900)}`, 400, 'BAD_USER_INPUT', /none has more than/],
    [`${oldToken()}.jsn`, 404, 'NOT_FOUND', /Did you mean "json"/],
    [oldToken('{organisation(id:"agency"){nam}}'), 400, 'GRAPHQL_VALIDATION_FAILED', /nam/],
    [oldToken('mutation{delete}'), 400, 'GRAPHQL_VALIDATION_FAILED', /only reads/],
    [oldToken('{{'), 400, 'GRAPHQL_PARSE_FAILED', /line 1/],
  ])('refuses %s', async (place, status, code, message) => {
    const response = await get(`/q/${place}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringMatching(message), extensions: { code } }],
    });
  });

  it('shows a browser a page where it cannot be opened', async () => {
    const response = await get('/q/1<script>', BROWSER);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toMatch(/The link is damaged/);
  });
});

it('a configured address takes the place of the one that was asked', async () => {
  const elsewhere = await startTestService({ publicUrl: 'https://example.org/graph/' });
  try {
    const response = await fetch(`${elsewhere.url}/permalinks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
    expect(await response.json()).toMatchObject({ url: expect.stringMatching(/^https:\/\/example\.org\/graph\/q\/1/) });
  } finally {
    await elsewhere.close();
  }
});
