import { randomUUID } from 'node:crypto';
import type { Driver, Session, Transaction } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { constraintsOf } from '../constraints.js';
import type { DatasetVersion, GraphContent } from '../engine.js';

const BATCH = 1000;
const LOAD_TIMEOUT_MS = 10 * 60 * 1000;

/** Longer than any commit takes: after a load that was killed in it, readers believe the graph again. */
const SWITCH_MS = 60_000;

export interface StoredVersion {
  readonly version: DatasetVersion;
  /** True while a load commits: a reader might see some of its rows and not yet others. */
  readonly switching: boolean;
}

/** The dataset that the graph holds: one row, or none where it holds none. */
export const VERSION_QUERY =
  'MATCH (d:Dataset {id: "dataset"}) OPTIONAL MATCH (s:DatasetSwitch {id: "dataset"}) RETURN properties(d) AS version, max(coalesce(s.until, 0)) > timestamp() AS switching';

/**
 * Writes a dataset in one transaction: what it has is merged by id, what it no longer has is
 * removed, and the version node comes last. Readers see nothing of it before the commit. Nodes
 * without the label Record are somebody else's and stay untouched.
 */
export async function loadNeo4j(driver: Driver, database: string, content: GraphContent): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  try {
    for (const statement of constraintsOf(content)) await session.run(statement);
    const tx = await session.beginTransaction({ timeout: LOAD_TIMEOUT_MS });
    try {
      if (await replace(tx, content)) await switched(driver, database, () => tx.commit());
    } finally {
      // Nothing where it was committed.
      await tx.close();
    }
    await replan(session);
  } finally {
    await session.close();
  }
}

/** Commits while readers are told to wait: Neo4j applies a commit row by row, and readers see that. */
async function switched(driver: Driver, database: string, commit: () => Promise<unknown>): Promise<void> {
  const run = (text: string, params = {}) => driver.executeQuery(text, params, { database });
  await run('MERGE (s:DatasetSwitch {id: "dataset"}) SET s.until = timestamp() + $ms', { ms: neo4j.int(SWITCH_MS) });
  try {
    await commit();
  } finally {
    await run('MATCH (s:DatasetSwitch {id: "dataset"}) DELETE s');
  }
}

/**
 * Else the planner takes the new indexes for empty, and scans them for each row of a question. A user
 * who may not ask for it has the same answers, the first of them late.
 */
async function replan(session: Session): Promise<void> {
  await session.run('CALL db.awaitIndexes(60)');
  await session.run('CALL db.prepareForReplanning(60)').catch(() => undefined);
}

/** False where the graph holds this dataset already. */
async function replace(tx: Transaction, content: GraphContent): Promise<boolean> {
  const { version } = content.version;
  const stored = await tx.run(VERSION_QUERY);
  if ((stored.records[0]?.get('version') as DatasetVersion | undefined)?.version === version) return false;
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
    // Its own number tells a load from an earlier one of the same content.
    props: integers({ ...content.version, load: randomUUID() }),
  });
  return true;
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
