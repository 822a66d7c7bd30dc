import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import type { Parameters } from '../../src/graph/values.js';
import { realContent } from '../support/real.js';
import { scratchFolder } from '../support/scratch.js';

const FILE = path.join(scratchFolder('saved'), 'graph.grafeo');

const rowsOf = async (engine: GraphEngine, text: string, params: Parameters = {}) =>
  (await engine.open()).read({ name: 'a test', text }, params);

const EVERYTHING = {
  'each node, with labels and properties':
    'MATCH (n:Record) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id',
  'each edge, with ends and properties':
    'MATCH (a:Record)-[e]->(b:Record) RETURN a.id AS a, b.id AS b, type(e) AS type, properties(e) AS properties ORDER BY e.id, a, b, type',
};

describe('a graph that was saved', () => {
  const content = realContent();
  const [filled, restored] = [new EmbeddedEngine(), new EmbeddedEngine()];

  beforeAll(async () => {
    await filled.load(content);
    filled.save(FILE);
    expect(restored.restore({ version: content.version, file: FILE })).toBe(true);
  });
  afterAll(() => Promise.all([filled.close(), restored.close()]));

  it.each(Object.entries(EVERYTHING))('holds %s', async (_what, text) => {
    const rows = await rowsOf(restored, text);
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows).toEqual(await rowsOf(filled, text));
  });

  it('finds by id without looking through all', async () => {
    const plans = [filled, restored].map((engine) =>
      rowsOf(engine, 'EXPLAIN MATCH (n:Organisation {id: $id}) RETURN n.name AS name', { id: 'iom' }),
    );
    const [ofFilled, ofRestored] = await Promise.all(plans);
    expect(JSON.stringify(ofRestored)).toMatch(/index/i);
    expect(ofRestored).toEqual(ofFilled);
  });

  it('can be open twice, and answers with the version that it was saved of', async () => {
    const second = new EmbeddedEngine();
    expect(second.restore({ version: content.version, file: FILE })).toBe(true);
    expect((await second.open()).version).toEqual(content.version);
    expect(second.versionAtHand()).toBe(content.version.version);
    await second.close();
  });

  it('is refused where the file is no graph or not there', () => {
    const other = path.join(path.dirname(FILE), 'other.grafeo');
    expect(new EmbeddedEngine().restore({ version: content.version, file: other })).toBe(false);
    writeFileSync(other, 'no graph');
    expect(new EmbeddedEngine().restore({ version: content.version, file: other })).toBe(false);
  });
});
