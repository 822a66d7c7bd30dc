import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentOf } from '../../src/dataset/content.js';
import { readDataset } from '../../src/dataset/read.js';
import type { Query } from '../../src/graph/engine.js';
import { Neo4jEngine } from '../../src/graph/neo4j/engine.js';
import { sharedEngine, sharedNeo4j } from '../support/neo4j.shared.js';
import { describeNeo4j } from '../support/rings.js';
import { writeTiny } from '../support/tiny.js';

/** As no query of the catalogue: what a writing one would do if ever it came to be sent. */
const WRITES: readonly Query[] = [
  { name: 'test.create', text: 'CREATE (n:Intruder {id: "intruder"}) RETURN n.id AS id' },
  { name: 'test.merge', text: 'MERGE (n:Intruder {id: "intruder"}) RETURN n.id AS id' },
  { name: 'test.set', text: 'MATCH (n:Organisation) SET n.name = "changed" RETURN n.id AS id' },
  { name: 'test.delete', text: 'MATCH (n:Organisation) DETACH DELETE n RETURN 1 AS id' },
  { name: 'test.label', text: 'MATCH (n:Organisation) REMOVE n:Organisation RETURN n.id AS id' },
  { name: 'test.index', text: 'CREATE INDEX intruder IF NOT EXISTS FOR (n:Intruder) ON (n.id)' },
];

describeNeo4j('what the service sends to Neo4j', () => {
  let engine: Neo4jEngine;
  let driver: Driver;
  beforeAll(async () => {
    const server = await sharedNeo4j();
    engine = await sharedEngine();
    await engine.load(contentOf(readDataset(writeTiny())));
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  });
  afterAll(async () => {
    await driver.close();
    await engine.close();
  });

  const held = async (): Promise<string> => {
    const { records } = await driver.executeQuery(
      'MATCH (n) OPTIONAL MATCH (n)-[r]->() WITH n, count(r) AS links RETURN count(n) AS nodes, sum(links) AS links, count(DISTINCT n.name) AS names',
    );
    return JSON.stringify(records.map((record) => record.toObject()));
  };

  it.each(WRITES)('is refused by the database where it writes: $text', async (query) => {
    const before = await held();
    const reader = await engine.open();
    const error = await reader.read(query, {}).catch((fault: Error) => fault);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error & { cause: { code: string } }).cause.code).toBe('Neo.ClientError.Statement.AccessMode');
    expect(await held()).toBe(before);
  });
});
