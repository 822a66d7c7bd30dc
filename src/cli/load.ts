import { readConfig } from '../config.js';
import { contentOf } from '../dataset/content.js';
import { readDataset } from '../dataset/read.js';
import { selectEngine } from '../graph/select.js';
import { run } from './run.js';

await run(async () => {
  const config = readConfig();
  if (!config.neo4j)
    throw new Error('NEO4J_URI: set it to the Neo4j to load. The embedded engine is filled at every start by itself.');
  const content = contentOf(readDataset(config.seedDir));
  const engine = await selectEngine(config);
  try {
    await engine.load(content);
  } finally {
    await engine.close();
  }
  return `${config.neo4j.uri} holds ${content.version.title}, data version ${content.version.version}.`;
});
