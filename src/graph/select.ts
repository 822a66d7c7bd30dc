import type { Config } from '../config.js';
import { EmbeddedEngine } from './embedded/engine.js';
import type { GraphEngine } from './engine.js';
import { Neo4jEngine } from './neo4j/engine.js';

/** The one switch between the engines: Neo4j where `NEO4J_URI` is set, else the embedded one. */
export async function selectEngine(config: Config): Promise<GraphEngine> {
  if (!config.neo4j) return new EmbeddedEngine();
  const engine = new Neo4jEngine(config.neo4j);
  try {
    await engine.verify();
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}
