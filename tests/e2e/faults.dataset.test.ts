import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { MODEL_VERSION } from '../../src/graph/engine.js';
import { Neo4jEngine } from '../../src/graph/neo4j/engine.js';
import { runCommand } from '../support/command.js';
import { startLoad } from '../support/hostile/load.js';
import { type Link, startLink } from '../support/link.js';
import { type RunningNeo4j, startNeo4j } from '../support/neo4j.js';
import { describeNeo4j } from '../support/rings.js';
import { eventually, post, startTestService } from '../support/service.js';
import { tinyContent } from '../support/tiny.js';

/** Many reads in one request, of different queries, each of which shows which dataset it came from. */
const QUESTION = `query ($asOf: Year) {
  first: organisation(id: "agency") { name abbreviation }
  list: organisations(sort: NAME, asOf: $asOf) { totalCount edges { node { id name memberships(asOf: $asOf) { totalCount edges { node { id name } } } members(asOf: $asOf) { totalCount edges { node { ... on Named { name } } } } } } }
  search(text: "agency") { totalCount edges { node { ... on Named { name } } } }
  memberships(asOf: $asOf) { totalCount edges { node { id body { ... on Named { name } } } } }
  matrix: coverage(asOf: $asOf) { cells { status verdict } }
  events { totalCount edges { node { id about { ... on Named { name } } } } }
  sources { edges { node { id title } } }
  last: node(id: "agency") { ... on Organisation { name abbreviation } }
}`;
/** HOSTILE=full goes back and forth more often. */
const ROUNDS = process.env.HOSTILE === 'full' ? 40 : 4;
const PATIENCE_MS = ROUNDS * 40_000;
const READERS = 10;
const READ_DELAY_MS = 250;
const MARK = /\br\d+\b/g;
const KILLED_AFTER_MS = [5, 60, 150, 300, 600];

/** Each record says which of two datasets it belongs to. */
const content = (mark: string) =>
  tinyContent((tables) => {
    for (const row of tables.organisations) Object.assign(row, { name: `${row.name} ${mark}` });
    for (const row of tables.sources) Object.assign(row, { title: `${row.title} ${mark}` });
    for (const row of tables.organisations) if (row.id === 'agency') Object.assign(row, { abbreviation: `AG ${mark}` });
    // The shape tells as well: an odd one has a membership less.
    if (/[13579]$/.test(mark)) tables.memberships.pop();
  });

describeNeo4j('the dataset in the database', () => {
  let server: RunningNeo4j;
  let engine: Neo4jEngine;
  let link: Link;
  let service: Service;
  const connection = () => ({ uri: server.uri, user: server.user, password: server.password, database: 'neo4j' });
  const cypher = (text: string) => withDriver(connection(), text);

  beforeAll(async () => {
    server = await startNeo4j();
    engine = new Neo4jEngine(connection());
    await engine.load(content('r1'));
    link = await startLink(server.port);
    service = await startTestService({ neo4j: { ...connection(), uri: `bolt://127.0.0.1:${link.port}` } });
  });
  afterAll(async () => {
    await service?.close();
    await link?.close();
    await engine?.close();
    await server?.stop();
  });

  it(
    'is replaced under load, time and again, and no answer ever mixes two',
    async () => {
      // Always another dataset and another year: what was read before need not be read again.
      const rounds = Array.from({ length: ROUNDS }, (_, round) => content(`r${round}`));
      // Slow reads of one request stand on both sides of a commit, whatever a loader does to keep them apart.
      link.delay(READ_DELAY_MS);
      const load = startLoad(service.url, QUESTION, READERS, (number) => ({ asOf: 1951 + ((number * 7) % 74) }));
      for (const [round, next] of rounds.entries()) {
        await engine.load(next);
        // Every other one stays until it was read; the rest go as they come, which no answer may outlast.
        if (round % 2 === 0)
          await eventually('it is read', async () => load.answered.has(next.version.version), 60_000);
      }
      await load.stop();
      link.delay(0);
      expect(load.faults).toEqual([]);
      const marks = new Map(rounds.map(({ version }, round) => [version.version, `r${round}`]));
      const read = [...load.answered].filter(([version]) => marks.has(version));
      expect(read.length, 'datasets that were read').toBeGreaterThanOrEqual(ROUNDS / 2);
      for (const [version, seen] of read) {
        for (const text of seen.keys()) expect(new Set(text.match(MARK)), text).toEqual(new Set([marks.get(version)]));
      }
    },
    PATIENCE_MS,
  );

  it('is the old one or the new one, whole, wherever the loader is killed', async () => {
    const whole = new Set<string>();
    for (const mark of ['r1', 'r2']) {
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
    await engine.load(content('r1'));
    await cypher(spoil);
    await eventually('it is refused', async () => (await post(service.url, QUESTION)).status === 503, 10_000);
    const { body } = await post(service.url, QUESTION);
    expect(body.errors[0].extensions.code).toBe('UNAVAILABLE');
    expect(body.data ?? null).toBeNull();
    expect((await fetch(`${service.url}/readyz`)).status).toBe(503);
    await engine.load(content('r2'));
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
