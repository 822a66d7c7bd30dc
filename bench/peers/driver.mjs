// A raw neo4j-driver behind bare node http: hand-written Cypher, executed as its manual advises.
import neo4j from 'neo4j-driver';
import { statements } from './cypher.mjs';
import { linkTypes } from './dataset.mjs';
import { serve } from './serve.mjs';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });
const options = { database: 'neo4j', routing: neo4j.routing.READ };
const texts = statements(await linkTypes());

serve(async (path, body) => {
  const { text, integers = [] } = texts[path.slice(1)];
  const params = JSON.parse(body);
  for (const name of integers) params[name] = neo4j.int(params[name]);
  const { records } = await driver.executeQuery(text, params, options);
  return JSON.stringify(records.map((record) => record.toObject()));
});
