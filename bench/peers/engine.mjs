// The embedded engine without any service: hand-written Cypher behind bare node http.
import grafeo from '@grafeo-db/js';
import { statements } from './cypher.mjs';
import { content, linkTypes } from './dataset.mjs';
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

const texts = statements(await linkTypes());

serve(async (path, body) =>
  JSON.stringify((await database.executeCypher(texts[path.slice(1)].text, JSON.parse(body))).toArray()),
);
