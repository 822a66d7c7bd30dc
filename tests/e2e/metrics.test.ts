import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { eventually, post, startTestService } from '../support/service.js';

const NAMES = '{ organisations(first: 2) { edges { node { name } } } }';

/** Asks, and reads the answer to its end, so that the connection is free again. */
async function read(url: string, init?: RequestInit): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(url, init);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** The series of the service's own in /metrics: name with labels, and value. */
async function series(url: string): Promise<Map<string, number>> {
  const { text } = await read(`${url}/metrics`);
  return new Map(
    text
      .split('\n')
      .filter((line) => line.startsWith('mgg_'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
}

const grown = (before: Map<string, number>, after: Map<string, number>, name: string): number =>
  (after.get(name) ?? 0) - (before.get(name) ?? 0);

describe('/metrics', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startTestService();
  });
  afterAll(() => service.close());

  it('is text for Prometheus with the figures of service and process', async () => {
    const { headers, text } = await read(`${service.url}/metrics`);
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).toMatch(/^mgg_build_info\{version="[\d.]+",engine="embedded"\} 1$/m);
    for (const name of [
      'process_resident_memory_bytes',
      'nodejs_eventloop_lag_p99_seconds',
      'mgg_http_requests_in_flight',
    ])
      expect(text).toMatch(new RegExp(`^${name} [\\d.e+-]+$`, 'm'));
  });

  it('counts an operation by type and outcome, its request by route and status, and each engine call by its query', async () => {
    const before = await series(service.url);
    await post(service.url, NAMES);
    await post(service.url, '{ nothing }');
    await post(service.url, '{ organisation(id: "agency") { name } list: organisations(after: "x") { totalCount } }');
    await post(service.url, 'mutation { delete }');
    await post(service.url, '{');
    const after = await series(service.url);
    const by = (name: string) => grown(before, after, name);
    expect(by('mgg_operation_duration_seconds_count{type="query",outcome="answered"}')).toBe(1);
    expect(by('mgg_operation_duration_seconds_count{type="query",outcome="refused"}')).toBeGreaterThanOrEqual(1);
    expect(by('mgg_operation_duration_seconds_count{type="mutation",outcome="refused"}')).toBe(1);
    expect(by('mgg_operation_duration_seconds_count{type="none",outcome="refused"}')).toBe(1);
    expect(by('mgg_operation_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(2);
    expect(by('mgg_operation_errors_total{code="GRAPHQL_PARSE_FAILED"}')).toBe(1);
    expect(by('mgg_operation_errors_total{code="BAD_USER_INPUT"}')).toBe(1);
    expect(by('mgg_http_request_duration_seconds_count{route="graphql",status="4xx"}')).toBe(3);
    const query = [...after.keys()].filter((name) => name.startsWith('mgg_engine_query_calls_total'));
    expect(query.length).toBeGreaterThan(0);
    expect(query.every((name) => /^\S+{engine="embedded",query="[\w.-]+",outcome="ok"}$/.test(name))).toBe(true);
  });

  it('shows what the caches do', async () => {
    const before = await series(service.url);
    // Three questions that rest on the same facts, and each of them twice.
    for (const name of ['a', 'b', 'c'])
      for (let n = 0; n < 2; n++) await post(service.url, `{ ${name}: processes(first: 1) { totalCount } }`);
    const after = await series(service.url);
    expect(grown(before, after, 'mgg_cache_lookups_total{cache="facts",result="miss"}')).toBeGreaterThan(0);
    expect(grown(before, after, 'mgg_cache_lookups_total{cache="facts",result="hit"}')).toBeGreaterThan(1);
    expect(grown(before, after, 'mgg_cache_lookups_total{cache="answers",result="hit"}')).toBe(3);
    expect(after.get('mgg_cache_entries{cache="facts"}')).toBeGreaterThan(0);
    expect(after.get('mgg_cache_bytes{cache="facts"}')).toBeGreaterThan(0);
  });

  it('counts refusals that never become an operation', async () => {
    const before = await series(service.url);
    const form = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ __typename }"}' };
    await read(`${service.url}/graphql?query={__typename}`);
    await read(`${service.url}/graphql`, form);
    await read(`${service.url}/id/nobody`, { headers: { accept: 'application/json' } });
    const after = await series(service.url);
    expect(grown(before, after, 'mgg_http_refusals_total{code="BAD_REQUEST"}')).toBe(2);
    expect(grown(before, after, 'mgg_http_refusals_total{code="NOT_FOUND"}')).toBe(1);
  });

  it('knows how many requests are under way, and of those whose caller left', async () => {
    const before = await series(service.url);
    expect(before.get('mgg_http_requests_in_flight')).toBe(1);
    const leaving = new AbortController();
    const asked = fetch(`${service.url}/questions/coverage-matrix.csv`, { signal: leaving.signal }).catch(() => 'left');
    setTimeout(() => leaving.abort(), 2);
    await asked;
    const underWay = async () => (await series(service.url)).get('mgg_http_requests_in_flight');
    await eventually('only the reader of the statistics is left', async () => (await underWay()) === 1);
  });

  it('keeps the number of its series whatever is sent', async () => {
    const hostile = async (n: number) => {
      const random = `x${n}${'y'.repeat(n % 50)}`;
      await post(service.url, `query ${random} { ${random}: organisation(id: "${random}") { name } }`);
      await post(service.url, `{ ${random} }`);
      await read(`${service.url}/${random}?${random}`);
      await read(`${service.url}/id/${random}`, {
        method: n % 2 ? 'GET' : 'OPTIONS',
        headers: { 'x-request-id': random },
      });
    };
    for (let n = 0; n < 10; n++) await hostile(n);
    const before = (await series(service.url)).size;
    for (let n = 10; n < 260; n++) await hostile(n);
    expect((await series(service.url)).size).toBe(before);
  });
});

describe('/metrics/fields', () => {
  it('tells of each element of the schema how many operations asked for it', async () => {
    const service = await startTestService();
    for (let n = 0; n < 3; n++) await post(service.url, NAMES);
    await post(service.url, '{ organisation(id: "agency") { name memberships { totalCount } } }');
    await post(service.url, '{ organisation(id: 1) { nothing } }');
    const body = JSON.parse((await read(`${service.url}/metrics/fields`)).text);
    await service.close();
    const counts = new Map<string, number>(
      body.elements.map(({ coordinate, operations }: { coordinate: string; operations: number }) => [
        coordinate,
        operations,
      ]),
    );
    expect(body.operations).toBe(4);
    expect(new Date(body.since).getTime()).toBeLessThanOrEqual(Date.now());
    expect(counts.get('Query.organisations')).toBe(3);
    expect(counts.get('Query.organisations(first:)')).toBe(3);
    expect(counts.get('Organisation.name')).toBe(4);
    expect(counts.get('Query.organisation')).toBe(1);
    expect(counts.get('Query.coverage')).toBe(0);
  });
});

describe('who may read the statistics', () => {
  const asked = async (service: Service, headers: Record<string, string> = {}, place = '/metrics') =>
    (await read(`${service.url}${place}`, { headers })).status;

  it('is a reader on the same machine, where no token is set', async () => {
    const service = await startTestService();
    expect(await asked(service)).toBe(200);
    expect(await asked(service, { 'x-forwarded-for': '203.0.113.9' })).toBe(403);
    expect(await asked(service, { origin: 'https://example.org' })).toBe(403);
    await service.close();
  });

  it('is nobody without a token, where the service is reached from outside', async () => {
    const service = await startTestService({ publicUrl: 'https://example.org' });
    expect(await asked(service)).toBe(403);
    expect(await asked(service, {}, '/metrics/fields')).toBe(403);
    await service.close();
  });

  it('is who shows the token', async () => {
    const metricsToken = 'a-token-of-the-tests';
    const service = await startTestService({ metricsToken, publicUrl: 'https://example.org' });
    expect(await asked(service)).toBe(401);
    expect(await asked(service, { authorization: 'Bearer a-token-of-the-test' })).toBe(401);
    expect(await asked(service, { authorization: `Bearer ${metricsToken}` })).toBe(200);
    await service.close();
  });
});
