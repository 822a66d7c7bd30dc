import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Work } from '../../src/graph/engine.js';
import { Neo4jEngine } from '../../src/graph/neo4j/engine.js';
import { sharedEngine, sharedNeo4j } from '../support/neo4j.shared.js';
import { describeNeo4j } from '../support/rings.js';
import { eventually } from '../support/service.js';
import { tinyContent } from '../support/tiny.js';

const workOf = ({ signal }: AbortController): Work => ({ signal, throwIfEnded: () => signal.throwIfAborted() });

/** Longer than any test waits. */
const ENDLESS = { name: 'test.endless', text: 'UNWIND range(1, 100000000000) AS i WITH i WHERE i < 0 RETURN i' };

describeNeo4j('a question that nobody waits for any more', () => {
  let engine: Neo4jEngine;
  let driver: Driver;

  beforeAll(async () => {
    const server = await sharedNeo4j();
    engine = await sharedEngine();
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
    await engine.load(tinyContent());
  });
  afterAll(async () => {
    await driver?.close();
    await engine?.close();
  });

  const running = async (): Promise<number> => {
    const { records } = await driver.executeQuery(
      'SHOW TRANSACTIONS YIELD metaData WHERE metaData.query = $name RETURN count(*) AS running',
      { name: ENDLESS.name },
    );
    return Number(records[0]?.get('running'));
  };

  it('ends in the database too', async () => {
    const given = new AbortController();
    const answer = (await engine.open(workOf(given))).read(ENDLESS, {});
    answer.catch(() => undefined);
    await eventually('the query runs', async () => (await running()) === 1);
    given.abort();
    await expect(answer).rejects.toThrow(/abort/i);
    await eventually('the query has ended', async () => (await running()) === 0, 5000);
  });

  it('asks no more once it was given up, and leaves the engine in order', async () => {
    const given = new AbortController();
    const reader = await engine.open(workOf(given));
    given.abort();
    await expect(reader.read({ name: 'test.one', text: 'RETURN 1 AS one' }, {})).rejects.toThrow(/abort/i);
    const next = await engine.open();
    expect(await next.read({ name: 'test.one', text: 'RETURN 1 AS one' }, {})).toEqual([{ one: 1 }]);
  });
});
