import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { Neo4jEngine } from '../../src/graph/neo4j/engine.js';
import { startLoad } from '../support/hostile/load.js';
import { type Link, startLink } from '../support/link.js';
import { type RunningNeo4j, startNeo4j } from '../support/neo4j.js';
import { describeNeo4j } from '../support/rings.js';
import { eventually, post, startTestService } from '../support/service.js';
import { tinyContent } from '../support/tiny.js';

const QUESTION = '{ organisations { totalCount edges { node { id name memberships { totalCount } } } } }';
/** How soon all is well again without a restart, after the fault is over. */
const RECOVERY_MS = 10_000;
/** What a request may take at most, with what a busy machine adds. */
const LONGEST_MS = 20_000;
const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

describeNeo4j('faults of the database', () => {
  let server: RunningNeo4j;
  let link: Link;
  let service: Service;
  let right: object;

  beforeAll(async () => {
    server = await startNeo4j();
    const direct = new Neo4jEngine({ ...server, database: 'neo4j' });
    await direct.load(tinyContent());
    await direct.close();
    link = await startLink(server.port);
    const uri = `bolt://127.0.0.1:${link.port}`;
    service = await startTestService({ neo4j: { ...server, uri, database: 'neo4j' } });
    right = (await post(service.url, QUESTION)).body.data;
  });
  afterAll(async () => {
    await service?.close();
    await link?.close();
    await server?.stop();
  });
  const recovers = () =>
    eventually(
      'the service recovers by itself',
      async () =>
        (await fetch(`${service.url}/readyz`)).status === 200 && (await post(service.url, QUESTION)).status === 200,
      RECOVERY_MS,
    );
  beforeEach(async () => {
    await recovers();
  });

  /** Every answer that came was the right one, and everything else was refused in good time. */
  function expectRightOrRefused(load: ReturnType<typeof startLoad>): void {
    expect(load.faults).toEqual([]);
    for (const [version, seen] of load.answered) expect([...seen.keys()], version).toEqual([JSON.stringify(right)]);
    expect(load.longestMs).toBeLessThan(LONGEST_MS);
  }

  it('slow: gives right answers, only later', async () => {
    link.delay(150);
    const { status, body } = await post(service.url, QUESTION);
    link.delay(0);
    expect(status).toBe(200);
    expect(body.data).toEqual(right);
  });

  it('slower than a request may take: refuses in good time, and recovers', async () => {
    const load = startLoad(service.url, QUESTION);
    await pause(500);
    link.delay(6000);
    await pause(8000);
    link.delay(0);
    await load.stop();
    expectRightOrRefused(load);
    await recovers();
  });

  it('silent: refuses in good time, and recovers when it speaks again', async () => {
    const load = startLoad(service.url, QUESTION);
    await pause(500);
    link.stall(true);
    await pause(6000);
    link.stall(false);
    await load.stop();
    expectRightOrRefused(load);
    await recovers();
  });

  it('cut off again and again: answers right or refuses, and recovers', async () => {
    const load = startLoad(service.url, QUESTION);
    for (let times = 0; times < 10; times++) {
      await pause(200);
      link.cut();
    }
    await load.stop();
    expectRightOrRefused(load);
    expect(load.answered.size).toBe(1);
    await recovers();
  });

  it('killed and started again under load: answers right or refuses, and recovers within ten seconds', async () => {
    const load = startLoad(service.url, QUESTION);
    await pause(1000);
    await server.kill();
    await pause(2000);
    server = await startNeo4j({ port: server.port, directory: server.directory });
    await recovers();
    await load.stop();
    expectRightOrRefused(load);
    expect(load.refused).toBeGreaterThan(0);
  });

  describe('that refuses the password', () => {
    const changed = async (password: string) => {
      const { default: neo4j } = await import('neo4j-driver');
      const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, current));
      await driver.executeQuery(
        'ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED',
        { password },
        { database: 'system' },
      );
      await driver.close();
      current = password;
    };
    let current: string;

    it('refuses without a word about it, and recovers when the password is right again', async () => {
      current = server.password;
      await changed('another-for-tests');
      link.cut();
      await eventually('new connections are refused', async () => (await post(service.url, QUESTION)).status !== 200);
      const { status, body } = await post(service.url, QUESTION);
      const ready = await fetch(`${service.url}/readyz`);
      await changed(server.password);
      expect(status).toBe(503);
      expect(body.errors[0].extensions.code).toBe('UNAVAILABLE');
      expect(JSON.stringify(body)).not.toMatch(/password|credential|unauthori|neo4j|authenti/i);
      expect(ready.status).toBe(503);
      await recovers();
    });
  });
});
