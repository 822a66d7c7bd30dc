import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { MODEL_VERSION } from '../../src/graph/engine.js';
import { Neo4jEngine } from '../../src/graph/neo4j/engine.js';
import { runCommand } from '../support/command.js';
import { startLoad } from '../support/hostile/load.js';
import { type RunningNeo4j, startNeo4j } from '../support/neo4j.js';
import { describeNeo4j } from '../support/rings.js';
import { eventually, post, startTestService } from '../support/service.js';
import { tinyContent } from '../support/tiny.js';

/** Many reads in one request, of different queries, each of which shows which dataset it came from. */
const QUESTION = `{
  first: organisation(id: "agency") { name abbreviation }
  list: organisations(sort: NAME) { totalCount edges { node { id name memberships { totalCount } members { totalCount } } } }
  search(text: "agency") { totalCount edges { node { ... on Named { name } } } }
  memberships { totalCount edges { node { id body { ... on Named { name } } } } }
  matrix: coverage(asOf: 2010) { cells { status verdict } }
  events { totalCount edges { node { id about { ... on Named { name } } } } }
  sources { edges { node { id title } } }
  last: node(id: "agency") { ... on Organisation { name abbreviation } }
}`;
/** HOSTILE=full goes back and forth more often. */
const ROUNDS = process.env.HOSTILE === 'full' ? 40 : 6;
const PATIENCE_MS = ROUNDS * 40_000;
const READERS = 10;
const KILLED_AFTER_MS = [5, 60, 150, 300, 600];

/** Each record says which of two datasets it belongs to. */
const content = (mark: string) =>
  tinyContent((tables) => {
    for (const row of tables.organisations) Object.assign(row, { name: `${row.name} ${mark}` });
    for (const row of tables.sources) Object.assign(row, { title: `${row.title} ${mark}` });
    for (const row of tables.organisations) if (row.id === 'agency') Object.assign(row, { abbreviation: `AG${mark}` });
    if (mark === 'two') tables.memberships.pop();
  });

describeNeo4j('the dataset in the database', () => {
  let server: RunningNeo4j;
  let engine: Neo4jEngine;
  let service: Service;
  const connection = () => ({ uri: server.uri, user: server.user, password: server.password, database: 'neo4j' });
  const cypher = (text: string) => withDriver(connection(), text);

  beforeAll(async () => {
    server = await startNeo4j();
    engine = new Neo4jEngine(connection());
    await engine.load(content('one'));
    service = await startTestService({ neo4j: connection() });
  });
  afterAll(async () => {
    await service?.close();
    await engine?.close();
    await server?.stop();
  });

  it(
    'is replaced under load, back and forth, and no answer ever mixes two',
    async () => {
      const whole = new Set<string>();
      for (const mark of ['two', 'one']) {
        await engine.load(content(mark));
        await eventually('the new dataset is served', async () =>
          JSON.stringify((await post(service.url, QUESTION)).body).includes(` ${mark}"`),
        );
        whole.add(JSON.stringify((await post(service.url, QUESTION)).body.data));
      }
      expect(whole.size).toBe(2);
      const load = startLoad(service.url, QUESTION, READERS);
      for (let round = 0; round < ROUNDS; round++) await engine.load(content(round % 2 === 0 ? 'two' : 'one'));
      await load.stop();
      expect(load.faults).toEqual([]);
      expect(load.answered.size, 'both datasets were read').toBe(2);
      for (const seen of load.answered.values()) {
        expect(seen.size, 'a data version has one answer').toBe(1);
        for (const text of seen.keys()) expect(whole.has(text), text.slice(0, 3000)).toBe(true);
      }
    },
    PATIENCE_MS,
  );

  it('is the old one or the new one, whole, wherever the loader is killed', async () => {
    const whole = new Set<string>();
    for (const mark of ['two', 'one']) {
      await engine.load(content(mark));
      whole.add(JSON.stringify((await post(service.url, QUESTION)).body.data));
    }
    const { uri, user, password, database } = connection();
    for (const patience of KILLED_AFTER_MS) {
      const run = runCommand('cli/load.js', {
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
      });
      // It has the real dataset to write, which takes it much longer than any of these.
      await eventually('the loader has begun', async () => run.child.exitCode !== null || (await transactions()) > 0);
      await new Promise((wake) => setTimeout(wake, patience));
      run.child.kill('SIGKILL');
      const { code } = await run.ended;
      expect(code, 'it was killed before it was done').toBeNull();
      await eventually('the graph can be read', async () => (await post(service.url, QUESTION)).status === 200);
      expect(
        whole.has(JSON.stringify((await post(service.url, QUESTION)).body.data)),
        `killed after ${patience} ms`,
      ).toBe(true);
    }
  });

  const transactions = async (): Promise<number> =>
    (
      await cypher(
        "SHOW TRANSACTIONS YIELD database, currentQuery WHERE database = 'neo4j' AND currentQuery STARTS WITH 'UNWIND' RETURN currentQuery",
      )
    ).length;

  it.each([
    ['of no version', 'MATCH (d:Dataset) DELETE d'],
    ['of another model', `MATCH (d:Dataset) SET d.model = ${MODEL_VERSION + 1}`],
  ])('%s is not served, and the service recovers once it is loaded', async (_case, spoil) => {
    await engine.load(content('one'));
    await cypher(spoil);
    await eventually('it is refused', async () => (await post(service.url, QUESTION)).status === 503, 10_000);
    const { body } = await post(service.url, QUESTION);
    expect(body.errors[0].extensions.code).toBe('UNAVAILABLE');
    expect(body.data ?? null).toBeNull();
    expect((await fetch(`${service.url}/readyz`)).status).toBe(503);
    await engine.load(content('two'));
    await eventually('it is served', async () => (await post(service.url, QUESTION)).status === 200, 10_000);
  });
});

async function withDriver({ uri, user, password }: { uri: string; user: string; password: string }, text: string) {
  const { default: neo4j } = await import('neo4j-driver');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    return (await driver.executeQuery(text)).records;
  } finally {
    await driver.close();
  }
}
