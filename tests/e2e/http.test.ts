import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { post, startTestService } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const get = (place: string, init?: RequestInit): Promise<Response> => fetch(`${service.url}${place}`, init);

describe('the routes', () => {
  it('say that the process lives and can answer', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/readyz')).json()).toMatchObject({ status: 'ready', engine: 'embedded' });
  });

  it('give the schema as text, and its hash in the release', async () => {
    const sdl = await (await get('/schema.graphql')).text();
    expect(sdl).toContain('uncoveredMandates(');
    const { body } = await post(service.url, '{ release { schemaHash } }');
    expect(body.data.release.schemaHash).toBe(createHash('sha256').update(sdl).digest('hex'));
  });

  it('give the question library', async () => {
    const { questions } = (await (await get('/questions')).json()) as {
      questions: { name: string; variables: object }[];
    };
    expect(questions.length).toBeGreaterThanOrEqual(12);
    expect(questions[0]).toMatchObject({
      name: 'uncovered-migrant-rights',
      variables: { issueArea: 'migrant-rights', asOf: 2010 },
    });
  });

  it('answer GET with a query, and name the data version', async () => {
    const query = encodeURIComponent('{ organisation(id: "agency") { name } }');
    const response = await get(`/graphql?query=${query}`, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(await response.json()).toMatchObject({
      data: { organisation: { name: 'Agency' } },
      extensions: { dataVersion: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
  });

  it('lead a browser to the playground', async () => {
    for (const place of ['/graphql', '/playground']) {
      const response = await get(place, { headers: { accept: 'text/html' }, redirect: 'manual' });
      expect(response.headers.get('location'), place).toBe('/playground/');
    }
  });

  it('show the explorer at each of its addresses, and nothing at others', async () => {
    for (const place of ['/', '/coverage', '/things/iom', '/ask/timeline']) {
      const response = await get(place, { headers: { accept: 'text/html' } });
      expect(response.headers.get('content-type'), place).toContain('text/html');
      expect(await response.text(), place).toContain('id="explorer"');
    }
    const nothing = await get('/coverages', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(nothing.status).toBe(404);
    expect(nothing.headers.get('vary')).toMatch(/\bAccept(,|$)/);
    const page = await nothing.text();
    expect(page).toContain('<p role="alert">There is nothing at /coverages.');
    for (const [place, name] of [
      ['/', 'the explorer'],
      ['/playground/', 'the playground'],
      ['/questions', 'the questions'],
    ])
      expect(page).toContain(`<a href="${place}">${name}</a>`);
    expect(await (await get('/coverages')).json()).toEqual({
      errors: [
        { message: expect.stringContaining('There is nothing at /coverages.'), extensions: { code: 'NOT_FOUND' } },
      ],
    });
    expect((await get('/assets/nothing.js')).status).toBe(404);
  });

  it('lead from every page without scripts to the explorer', async () => {
    for (const place of ['/questions', '/questions/timeline', '/id/agency', '/cite', '/data/', '/nope']) {
      const page = await (await get(place, { headers: { accept: 'text/html' } })).text();
      expect(page, place).toContain('<nav aria-label="Service"><a href="/">Explorer</a>');
    }
  });

  it('carry a request id, the caller’s own where it gives one', async () => {
    expect((await get('/healthz')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const mine = await get('/healthz', { headers: { 'x-request-id': 'my-request-1' } });
    expect(mine.headers.get('x-request-id')).toBe('my-request-1');
  });

  it('may be read from other sites, framed by none, and load nothing from elsewhere', async () => {
    const { headers } = await get('/healthz', { headers: { origin: 'https://example.org' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });
});

describe('what is refused', () => {
  it('a path that is not there, with a hint', async () => {
    const response = await get('/grapql');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it('a body that is no JSON', async () => {
    const response = await get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/node_modules|at .*\.js/);
  });

  it('a body above 100 kB', async () => {
    const body = JSON.stringify({ query: `{ node(id: "a") { id } } # ${'x'.repeat(100_001)}` });
    const response = await get('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(response.status).toBe(413);
  });

  it('a form post from another site', async () => {
    const response = await get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('mutations, since there are none', async () => {
    const { status, body } = await post(service.url, 'mutation { delete }');
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
