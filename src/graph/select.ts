import type { Config } from '../config.js';
import type { GraphContent, GraphEngine } from './engine.js';

/**
 * The one switch between the engines: Neo4j where `NEO4J_URI` is set, else the embedded one.
 *
 * @throws Error with a message for the operator, naming the variable to change.
 */
export async function selectEngine(config: Config): Promise<GraphEngine> {
  if (!config.neo4j) return embedded();
  // Each is loaded only where it is used: a driver takes its time and memory.
  const { Neo4jEngine } = await import('./neo4j/engine.js');
  const engine = new Neo4jEngine(config.neo4j);
  try {
    await engine.verify();
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

/** Lays a dataset into the embedded engine and saves the graph to a new file, for its `restore`. */
export async function saveGraph(content: GraphContent, file: string): Promise<void> {
  const engine = await embedded();
  try {
    await engine.load(content);
    engine.save(file);
  } finally {
    await engine.close();
  }
}

/** Loaded only where it is used: its binary is not built for every platform. */
async function embedded() {
  const { EmbeddedEngine } = await import('./embedded/engine.js').catch((cause: unknown) => {
    const platform = `${process.platform}-${process.arch}`;
    throw new Error(
      `The embedded engine cannot be loaded on ${platform}. Set NEO4J_URI to a Neo4j 5, or run "docker compose up".`,
      { cause },
    );
  });
  return new EmbeddedEngine();
}
