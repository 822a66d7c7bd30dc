import { constraintsOf } from '../graph/constraints.js';
import type { GraphContent } from '../graph/engine.js';
import type { Properties, Value } from '../graph/values.js';

/** Rows in one statement: few enough for Neo4j to plan it at once. */
const BATCH = 100;

/**
 * The graph as Cypher for an empty Neo4j 5: one statement a line, each ending in `;`. It makes what
 * `npm run load` makes, with the node `Dataset` last, so that the service can answer from it.
 */
export function* cypher(content: GraphContent): Generator<string> {
  for (const constraint of constraintsOf(content)) yield `${constraint};\n`;
  yield 'CALL db.awaitIndexes(300);\n';
  for (const { labels, rows } of content.nodes)
    for (const batch of batches(rows))
      yield `UNWIND [${batch.map(literal).join(', ')}] AS row CREATE (n:${labels.join(':')}) SET n = row;\n`;
  for (const { type, rows } of content.edges)
    for (const batch of batches(rows)) {
      const listed = batch.map(({ from, to, props }) => `[${text(from)}, ${text(to)}, ${literal(props)}]`);
      yield `UNWIND [${listed.join(', ')}] AS row MATCH (a:Record {id: row[0]}) MATCH (b:Record {id: row[1]}) CREATE (a)-[r:${type}]->(b) SET r = row[2];\n`;
    }
  yield `CREATE (d:Dataset) SET d = ${literal({ ...content.version, id: 'dataset' })};\n`;
}

/** A map; what is null is no property. */
const literal = (props: Properties): string =>
  `{${Object.entries(props)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `\`${name}\`: ${valueLiteral(value)}`)
    .join(', ')}}`;

function valueLiteral(value: Value): string {
  if (typeof value === 'object' && value !== null) return `[${value.map(valueLiteral).join(', ')}]`;
  return typeof value === 'string' ? text(value) : String(value);
}

const ESCAPES: Readonly<Record<string, string>> = { "'": "\\'", '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text on one line. */
const text = (value: string): string =>
  `'${value.replace(/['\\\n\r\t]/g, (character) => ESCAPES[character] as string)}'`;

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}
