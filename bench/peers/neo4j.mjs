// The Neo4j of the tests, without Docker, as a server is run: with its optimising compiler. It holds the dataset.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import neo4j from 'neo4j-driver';
import { runnerImport } from 'vite';
import { ROOT } from '../processes.mjs';
import { content } from './dataset.mjs';

const support = async () => (await runnerImport(path.join(ROOT, 'tests', 'support', 'neo4j.ts'))).module;

/** Why no Neo4j can be started here, or undefined. */
export async function missingNeo4j() {
  const { neo4jAvailability } = await support();
  const found = await neo4jAvailability();
  return found.available ? undefined : found.reason;
}

/** Starts it and loads the dataset, by the service's own loader. */
export async function startLoadedNeo4j() {
  const { startNeo4j } = await support();
  const server = await startNeo4j({ heapMegabytes: 1024, javaFlags: [] });
  const { Neo4jEngine } = await import(
    pathToFileURL(path.join(ROOT, 'dist', 'src', 'graph', 'neo4j', 'engine.js')).href
  );
  const engine = new Neo4jEngine({ uri: server.uri, user: server.user, password: server.password, database: 'neo4j' });
  await engine.load(await content());
  await engine.close();
  const env = { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
  return { env, pid: server.pid, version: await versionOf(server), stop: () => server.stop() };
}

async function versionOf({ uri, user, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const { agent } = await driver.getServerInfo();
  await driver.close();
  return agent?.replace('Neo4j/', '');
}
