// The embedded engine without any service: hand-written Cypher behind bare node http.
import grafeo from '@grafeo-db/js';
import { content, linkTypes } from './dataset.mjs';
import { engineStatements } from './engine.statements.mjs';
import { serve } from './serve.mjs';

const present = (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

const database = grafeo.GrafeoDB.create(undefined);
const { nodes, edges } = await content();
const ids = new Map();
for (const { labels, rows } of nodes) {
  const created = await database.batchCreateNodesWithProps([...labels], rows.map(present));
  for (const [at, row] of rows.entries()) ids.set(row.id, created[at]);
}
for (const { type, rows } of edges)
  await database.batchCreateEdges(
    rows.map(({ from, to, props }) => ({ src: ids.get(from), dst: ids.get(to), type, properties: present(props) })),
  );
for (const label of new Set(nodes.flatMap((batch) => batch.labels)))
  await database.executeCypher(`CREATE INDEX ${label.toLowerCase()}_id FOR (n:${label}) ON (n.id)`);

const scenarios = engineStatements(await linkTypes());
const rowsOf = async (text, params) => (await database.executeCypher(text, params)).toArray();

serve(async (path, body) => {
  const params = JSON.parse(body);
  return JSON.stringify(await Promise.all(scenarios[path.slice(1)].texts.map((text) => rowsOf(text, params))));
});
