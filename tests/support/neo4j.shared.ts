import path from 'node:path';
import { inject } from 'vitest';
import { Neo4jEngine } from '../../src/graph/neo4j/engine.js';
import { type RunningNeo4j, startNeo4j } from './neo4j.js';

let running: Promise<RunningNeo4j> | undefined;

/**
 * The Neo4j of this worker, for tests that only load a dataset and ask: one start for all their files. It has
 * whatever the file before has loaded, and ends with the worker.
 */
export function sharedNeo4j(): Promise<RunningNeo4j> {
  running ??= startNeo4j({
    directory: path.join(inject('runFolder'), `neo4j-${process.pid}`),
    heapMegabytes: 1024,
  });
  return running;
}

/** An engine of its own on the Neo4j of this worker; the caller loads it and closes it. */
export async function sharedEngine(): Promise<Neo4jEngine> {
  return new Neo4jEngine({ ...(await sharedNeo4j()), database: 'neo4j' });
}
