import type { Driver, ManagedTransaction } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { constraintsOf } from '../constraints.js';
import type { DatasetVersion, GraphContent } from '../engine.js';

const BATCH = 1000;
const LOAD_TIMEOUT_MS = 10 * 60 * 1000;

/** The dataset that the graph holds, or undefined where it holds none. */
export const VERSION_QUERY = 'MATCH (d:Dataset {id: "dataset"}) RETURN properties(d) AS version';

/**
 * Writes a dataset in one transaction: what it has is merged by id, what it no longer has is
 * removed, and the version node comes last. Readers see nothing of it before the commit. Nodes
 * without the label Record are somebody else's and stay untouched.
 */
export async function loadNeo4j(driver: Driver, database: string, content: GraphContent): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  try {
    for (const statement of constraintsOf(content)) await session.run(statement);
    await session.executeWrite((tx) => replace(tx, content), { timeout: LOAD_TIMEOUT_MS });
    await session.run('CALL db.awaitIndexes(60)');
    // Else the planner takes the new indexes for empty, and scans them for each row of a question. A
    // user who may not ask for it has the same answers, the first of them late.
    await session.run('CALL db.prepareForReplanning(60)').catch(() => undefined);
  } finally {
    await session.close();
  }
}

async function replace(tx: ManagedTransaction, content: GraphContent): Promise<void> {
  const { version } = content.version;
  const stored = await tx.run(VERSION_QUERY);
  if ((stored.records[0]?.get('version') as DatasetVersion | undefined)?.version === version) return;
  const everyLabel = new Set(content.nodes.flatMap((batch) => batch.labels));
  for (const { labels, rows } of content.nodes) {
    const [key, ...others] = labels;
    const mark = others.map((label) => `:${label}`).join('');
    // What was another kind of thing before is that kind no longer.
    const former = [...everyLabel].filter((label) => !labels.includes(label)).map((label) => `:${label}`);
    const forget = former.length > 0 ? `REMOVE n${former.join('')}` : '';
    const text = `UNWIND $rows AS row MERGE (n:${key} {id: row.id}) ${forget} SET n = row${mark && `, n${mark}`}`;
    for (const batch of batches(rows)) await tx.run(text, { rows: batch.map(integers) });
  }
  for (const { type, rows } of content.edges) {
    const text = `UNWIND $rows AS row MATCH (a:Record {id: row.from}) MATCH (b:Record {id: row.to}) MERGE (a)-[r:${type} {id: row.props.id}]->(b) SET r = row.props`;
    for (const batch of batches(rows))
      await tx.run(text, {
        rows: batch.map(({ from, to, props }) => ({ from, to, props: integers(props) })),
      });
  }
  await tx.run('MATCH (:Record)-[r]->(:Record) WHERE r.dataset IS NOT NULL AND r.dataset <> $version DELETE r', {
    version,
  });
  await tx.run('MATCH (n:Record) WHERE n.dataset <> $version DETACH DELETE n', { version });
  await tx.run('MERGE (d:Dataset {id: "dataset"}) SET d = $props, d.id = "dataset"', {
    props: integers(content.version),
  });
}

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}

/** The driver sends plain numbers as floats; every number of the model is an integer. */
export function integers<T>(value: T): T {
  if (typeof value === 'number') return neo4j.int(value) as unknown as T;
  if (Array.isArray(value)) return value.map(integers) as unknown as T;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, integers(inner)])) as unknown as T;
  return value;
}
