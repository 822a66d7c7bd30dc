import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Neo4jEngine } from '../../src/graph/neo4j/engine.js';
import { type Running, runCommand } from '../support/command.js';
import { type RunningNeo4j, startNeo4j } from '../support/neo4j.js';
import { sharedNeo4j } from '../support/neo4j.shared.js';
import { describeNeo4j } from '../support/rings.js';
import { eventually, post } from '../support/service.js';
import { tinyContent, writeTiny } from '../support/tiny.js';

const NAME = 'Jane Qwertz Doe';
const SEARCH = 'query ($text: String!) { search(text: $text) { totalCount } }';

interface Line {
  readonly msg: string;
  readonly reqId?: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a line holds is for the test to say.
  readonly [key: string]: any;
}

const linesOf = (run: Running): Line[] =>
  run
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

async function started(env: Record<string, string>): Promise<{ run: Running; url: string }> {
  const run = runCommand('main.js', { PORT: '0', LOG_LEVEL: 'trace', ...env });
  await eventually('it prints where it listens', async () => /GraphQL +http/.test(run.output()));
  return { run, url: /GraphQL +(http:\S+)\/graphql/.exec(run.output())?.[1] as string };
}

const ended = async (run: Running): Promise<string> => {
  run.child.kill('SIGTERM');
  return (await run.ended).output;
};

/** Sends a name wherever a request has room for one. */
async function askFor(url: string, name: string): Promise<void> {
  const word = encodeURIComponent(name);
  await post(url, SEARCH, { text: name });
  await post(url, `query Doe { doe: search(text: "${name}") { totalCount } }`);
  await post(url, `{ search(text: "${name}" }`);
  await post(url, `{ search(text: "${name}", nothing: 1) { totalCount } }`);
  await post(url, SEARCH, { text: { name } });
  await post(url, `query { organisation(id: "${name}") { name } overlapsWith(actor: "${name}") { __typename } }`);
  for (const place of [
    `/graphql?query={search(text:"${word}"){totalCount}}`,
    `/questions/search-names.csv?text=${word}`,
    `/?q=${word}`,
    `/nowhere?q=${word}`,
  ])
    await (await fetch(`${url}${place}`, { headers: { 'apollo-require-preflight': 'yes' } })).text();
  const json = { 'content-type': 'application/json' };
  await (await fetch(`${url}/graphql`, { method: 'POST', headers: json, body: `{"query": ${name}` })).text();
  const made = await fetch(`${url}/permalinks`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ query: SEARCH, variables: { text: name } }),
  });
  const { url: link, token } = (await made.json()) as { url: string; token: string };
  await (await fetch(`${url}/q/${token}.csv`)).text();
  expect(link).toContain(token);
}

describe('the log at its most talkative', () => {
  it('has one line for a slow query: document by hash and shape, time by engine call, no values', async () => {
    const { run, url } = await started({ SEED_DIR: writeTiny(), SLOW_QUERY_MS: '1' });
    const document = `query Jane { mine: search(text: "${NAME}") { totalCount } }`;
    const { headers } = await post(url, document);
    const id = headers.get('x-request-id');
    const slow = () => linesOf(run).filter(({ msg, reqId }) => msg === 'slow query' && reqId === id);
    await eventually('it is logged', async () => slow().length > 0);
    await ended(run);
    expect(slow()).toHaveLength(1);
    expect(slow()[0]).toMatchObject({
      level: 40,
      operation: 'query',
      status: 200,
      hash: createHash('sha256').update(document).digest('hex').slice(0, 16),
      document: '{ search(text: "") { totalCount } }',
      ms: expect.any(Number),
      engineCalls: expect.arrayContaining([{ query: 'search.names.by-match', calls: 1, ms: expect.any(Number) }]),
    });
    expect(run.output()).not.toMatch(/Jane|Qwertz|mine/);
  });

  it('never has the name that somebody searches for', async () => {
    const { run, url } = await started({ SEED_DIR: writeTiny(), SLOW_QUERY_MS: '1' });
    await askFor(url, NAME);
    const output = await ended(run);
    expect(output).toContain('slow query');
    expect(output).not.toMatch(/Jane|Qwertz|Doe/);
  });
});

describe('the log', () => {
  it('has a line for each request and each response, by the id that the client gets', async () => {
    const { run, url } = await started({ SEED_DIR: writeTiny() });
    const ids: (string | null)[] = [];
    for (const place of ['/questions', '/nowhere', '/%ff'])
      ids.push((await fetch(url + place)).headers.get('x-request-id'));
    await ended(run);
    for (const id of ids)
      expect(
        linesOf(run)
          .filter(({ reqId }) => reqId === id)
          .map(({ msg }) => msg),
      ).toEqual(['incoming request', 'request completed']);
  });
});

describeNeo4j('the log, on Neo4j', () => {
  let server: RunningNeo4j;
  beforeAll(async () => {
    server = await startNeo4j();
    const engine = new Neo4jEngine({ ...server, database: 'neo4j' });
    await engine.load(tinyContent());
    await engine.close();
  });
  afterAll(() => server?.stop());

  it('has a line for a graph that cannot be read, and still not the name', async () => {
    const { run, url } = await started({
      NEO4J_URI: server.uri,
      NEO4J_PASSWORD: server.password,
      SLOW_QUERY_MS: '1',
      // Else the answer to a question that was asked before is still given.
      CACHE_BYTES: '0',
    });
    await askFor(url, NAME);
    await server.kill();
    expect((await post(url, SEARCH, { text: NAME })).status).toBe(503);
    const outages = () => linesOf(run).filter(({ err }) => err?.type === 'ServiceError');
    await eventually('the outage is logged', async () => outages().length > 0);
    const output = await ended(run);
    expect(output).not.toMatch(/Jane|Qwertz|Doe/);
    expect(output).not.toContain(server.password);
    expect(outages()[0]?.err).toMatchObject({ type: 'ServiceError', cause: { type: 'Neo4jError' } });
  });
});

describe('secrets', () => {
  const MARKER = 'marker-of-a-secret';

  it.each([
    ['a host that is not there', { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: MARKER }, /no Neo4j answers/],
    [
      'a password in the address',
      { NEO4J_URI: `bolt://neo4j:${MARKER}@127.0.0.1:9`, NEO4J_PASSWORD: MARKER },
      /NEO4J_URI must look like .*without user and password.* \(it is "…@127\.0\.0\.1:9"\)/,
    ],
    [
      'a password with signs of addresses in it',
      { NEO4J_URI: `bolt://neo4j:a@b/${MARKER}@host`, NEO4J_PASSWORD: MARKER },
      /NEO4J_URI must look like/,
    ],
    ['a user in PUBLIC_URL', { PUBLIC_URL: `https://me:${MARKER}@example.org` }, /PUBLIC_URL must not name a user/],
    ['a token that is too short', { METRICS_TOKEN: MARKER.slice(0, 10) }, /METRICS_TOKEN must have 16/],
  ])('are not printed with %s', async (_case, env, says) => {
    const { code, output } = await runCommand('main.js', { PORT: '0', LOG_LEVEL: 'trace', ...env }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(says);
    expect(output).not.toContain(MARKER.slice(0, 10));
  });

  it('are not printed by the loader', async () => {
    const env = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: MARKER };
    const { code, output } = await runCommand('cli/load.js', env).ended;
    expect(code).toBe(1);
    expect(output).not.toContain(MARKER);
  });

  it('are not printed by a service that runs, and not logged when they are shown to it', async () => {
    const { run, url } = await started({ SEED_DIR: writeTiny(), METRICS_TOKEN: MARKER });
    const headers = { authorization: `Bearer ${MARKER}` };
    expect(await (await fetch(`${url}/metrics`, { headers })).text()).toContain('mgg_');
    const output = await ended(run);
    expect(output).toContain('request completed');
    expect(output).not.toContain(MARKER);
  });
});

describeNeo4j('secrets, on Neo4j', () => {
  it('are not printed where Neo4j refuses them', async () => {
    const { uri } = await sharedNeo4j();
    const env = { PORT: '0', LOG_LEVEL: 'trace', NEO4J_URI: uri, NEO4J_PASSWORD: 'marker-of-a-secret' };
    const { code, output } = await runCommand('main.js', env).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/refuses user "neo4j"/);
    expect(output).not.toContain('marker-of-a-secret');
  });
});
