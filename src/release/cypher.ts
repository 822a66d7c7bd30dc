import { constraintsOf } from '../graph/constraints.js';
import type { GraphContent } from '../graph/engine.js';
import type { Properties, Value } from '../graph/values.js';
import { type Column, columnsOf, FIELD_END, packed, ROW_END } from './cypher-rows.js';

/** Rows in one statement. */
const BATCH = 1000;

/**
 * The graph as Cypher for an empty Neo4j 5: one statement a line, each ending in `;`. It makes what
 * `npm run load` makes, with the node `Dataset` last, so that the service can answer from it.
 *
 * The rows of a statement are one text, which is taken apart there: Neo4j reads thousands of rows so in
 * the time that it takes to plan a few dozen written as maps.
 *
 * @throws Error where a text holds one of the signs that keep rows, fields and items apart.
 */
export function* cypher(content: GraphContent): Generator<string> {
  for (const constraint of constraintsOf(content)) yield `${constraint};\n`;
  yield 'CALL db.awaitIndexes(300);\n';
  for (const { labels, rows } of content.nodes)
    yield* statements(rows, (map) => `CREATE (n:${labels.join(':')}) SET n = ${map}`);
  for (const { type, rows } of content.edges)
    yield* statements(
      rows.map(({ props }) => props),
      (map) => `MATCH (a:Record {id: f[0]}) MATCH (b:Record {id: f[1]}) CREATE (a)-[r:${type}]->(b) SET r = ${map}`,
      rows.map(({ from, to }) => [from, to]),
    );
  yield `CREATE (d:Dataset) SET d = ${literalMap({ ...content.version, id: 'dataset' })};\n`;
}

/** `ends` are fields that stand before the properties of each row. */
function* statements(
  rows: readonly Properties[],
  create: (map: string) => string,
  ends: readonly (readonly string[])[] = [],
): Generator<string> {
  const columns = columnsOf(rows);
  const first = ends[0]?.length ?? 0;
  const varying = columns.filter((column) => column.constant === undefined);
  const place = (column: Column) => `f[${first + varying.indexOf(column)}]`;
  const map = columns.map((column) =>
    column.constant === undefined
      ? `\`${column.name}\`: ${column.unpack(place(column))}`
      : `\`${column.name}\`: ${literal(column.constant)}`,
  );
  const created = create(`{${map.join(', ')}}`);
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH).map((row, at) => packed(ends[start + at] ?? [], varying, row));
    yield `UNWIND split(${literal(batch.join(ROW_END))}, '${ROW_END}') AS row WITH split(row, '${FIELD_END}') AS f ${created};\n`;
  }
}

const literalMap = (props: Properties): string =>
  `{${Object.entries(props)
    .map(([name, value]) => `\`${name}\`: ${literal(value)}`)
    .join(', ')}}`;

const ESCAPES: Readonly<Record<string, string>> = { "'": "\\'", '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A value in Cypher, on one line. */
function literal(value: Value): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return `'${value.replace(/['\\\n\r\t]/g, (character) => ESCAPES[character] as string)}'`;
}
