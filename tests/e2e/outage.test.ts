import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import type { DatasetVersion } from '../../src/graph/engine.js';
import { Neo4jEngine } from '../../src/graph/neo4j/engine.js';
import { type RunningNeo4j, startNeo4j } from '../support/neo4j.js';
import { describeNeo4j } from '../support/rings.js';
import { eventually, post, startTestService } from '../support/service.js';
import { tinyContent } from '../support/tiny.js';

/** Four loads, while somebody asks without a pause. */
const LOADS_PATIENCE_MS = 240_000;
const QUESTION = '{ organisations { totalCount edges { node { id } } } }';

describeNeo4j('the service on Neo4j', () => {
  let server: RunningNeo4j;
  let engine: Neo4jEngine;
  let service: Service;
  const connection = () => ({ uri: server.uri, user: server.user, password: server.password, database: 'neo4j' });

  const readyz = async (): Promise<number> => (await fetch(`${service.url}/readyz`)).status;
  const stored = async (): Promise<{ nodes: number; edges: number; version: DatasetVersion }> => {
    const reader = await engine.open();
    const counted = {
      name: 'test.count',
      text: 'MATCH (n:Record) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS edges',
    };
    const [row] = await reader.read<Record<never, never>, { nodes: number; edges: number }>(counted, {});
    return { nodes: row?.nodes ?? 0, edges: row?.edges ?? 0, version: reader.version };
  };

  beforeAll(async () => {
    server = await startNeo4j();
    engine = new Neo4jEngine(connection());
    service = await startTestService({ neo4j: connection() });
  });
  afterAll(async () => {
    await service?.close();
    await engine?.close();
    await server?.stop();
  });

  it('is not ready before the graph is loaded, and tells the operator what to do', async () => {
    const response = await fetch(`${service.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      status: 'unavailable',
      reason: expect.stringContaining('npm run load'),
    });
    const { status, body, headers } = await post(service.url, QUESTION);
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('2');
    expect(body.errors[0].extensions.code).toBe('UNAVAILABLE');
  });

  it('loads twice with the same result', async () => {
    const content = tinyContent();
    await engine.load(content);
    const once = await stored();
    await engine.load(content);
    expect(await stored()).toEqual(once);
    expect(once.nodes).toBe(content.nodes.reduce((sum, batch) => sum + batch.rows.length, 0));
    expect(once.edges).toBe(content.edges.reduce((sum, batch) => sum + batch.rows.length, 0));
    expect(await readyz()).toBe(200);
  });

  it('removes what a newer dataset no longer has, changes what it has otherwise, leaves strangers alone', async () => {
    const { default: neo4j } = await import('neo4j-driver');
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
    await driver.executeQuery('CREATE (:Somebody {name: "else"})');
    const newer = tinyContent((tables) => {
      tables.memberships.pop();
      tables.organisations = tables.organisations.filter((row) => row.id !== 'undated');
      for (const row of tables.events) if (row.about === 'undated') row.about = 'agency';
      for (const row of tables.organisations)
        if (row.id === 'mover') Object.assign(row, { name: 'Renamed', abbreviation: 'RN' });
      for (const row of tables.organisations) if (row.id === 'agency') Object.assign(row, { abbreviation: '' });
      // What was an organisation becomes a process.
      const council = tables.organisations.find((row) => row.id === 'council') as (typeof tables.organisations)[number];
      tables.organisations = tables.organisations.filter((row) => row !== council);
      tables.processes.push({ ...council, kind: 'conference' });
    });
    const before = await stored();
    await engine.load(newer);
    const after = await stored();
    expect(after.version.version).not.toBe(before.version.version);
    expect(before.nodes - after.nodes).toBe(1);
    const names =
      '{ organisations { totalCount edges { node { id name abbreviation memberships { totalCount } members { totalCount } } } } }';
    const { body } = await post(service.url, names);
    expect(body.data.organisations.totalCount).toBe(4);
    expect(JSON.stringify(body.data)).toContain('Renamed');
    expect(body.data.organisations.edges[0].node).toMatchObject({ id: 'agency', abbreviation: null });
    const strangers = await driver.executeQuery('MATCH (n:Somebody) RETURN count(n) AS left');
    expect(strangers.records[0]?.get('left').toNumber()).toBe(1);
    await driver.close();
  });

  it(
    'never shows a reader half a load: an answer is of one version',
    async () => {
      const versions = [tinyContent(), tinyContent((tables) => tables.memberships.splice(0, 3))];
      const counts = new Map<string, Set<number>>();
      let loading = true;
      const loads = (async () => {
        for (let round = 0; round < 2; round++) for (const content of versions) await engine.load(content);
        loading = false;
      })();
      while (loading) {
        const { body, status } = await post(service.url, '{ memberships { totalCount } }');
        if (status === 503) continue;
        const seen = counts.get(body.extensions.dataVersion) ?? new Set();
        counts.set(body.extensions.dataVersion, seen.add(body.data.memberships.totalCount));
      }
      await loads;
      expect(counts.size).toBeGreaterThan(0);
      for (const [version, seen] of counts) expect([...seen], version).toHaveLength(1);
    },
    LOADS_PATIENCE_MS,
  );

  it('answers UNAVAILABLE while Neo4j is gone, and recovers by itself', async () => {
    expect(await readyz()).toBe(200);
    await server.kill();
    const { status, body } = await post(service.url, QUESTION);
    expect(status).toBe(503);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0]).toMatchObject({
      extensions: { code: 'UNAVAILABLE' },
      message: expect.stringContaining('Try again'),
    });
    expect(JSON.stringify(body)).not.toContain(String(server.port));
    expect(await readyz()).toBe(503);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);

    server = await startNeo4j({ port: server.port, directory: server.directory });
    await eventually('the service recovers', async () => (await readyz()) === 200);
    expect((await post(service.url, QUESTION)).body.data.organisations.totalCount).toBeGreaterThan(0);
  });

  it.each([
    [
      'a wrong password',
      () => ({ ...connection(), password: 'wrong' }),
      /NEO4J_USER, NEO4J_PASSWORD: .* refuses user "neo4j"/,
    ],
    [
      'a wrong address',
      () => ({ ...connection(), uri: 'bolt://127.0.0.1:9' }),
      /NEO4J_URI: no Neo4j answers at bolt:\/\/127\.0\.0\.1:9/,
    ],
    [
      'a wrong database',
      () => ({ ...connection(), database: 'nowhere' }),
      /NEO4J_DATABASE: .* has no database "nowhere"/,
    ],
  ])('refuses to start with %s, and names the variable', async (_case, neo4j, says) => {
    await expect(startTestService({ neo4j: neo4j() })).rejects.toThrow(says);
  });
});
