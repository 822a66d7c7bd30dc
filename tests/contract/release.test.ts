import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphContent } from '../../src/graph/engine.js';
import { Neo4jEngine } from '../../src/graph/neo4j/engine.js';
import { cypher } from '../../src/release/cypher.js';
import { graphDocument } from '../../src/release/graph.js';
import { writeRelease } from '../../src/release/release.js';
import { ask } from '../support/ask.js';
import { type RunningNeo4j, startNeo4j } from '../support/neo4j.js';
import { runPython } from '../support/python.js';
import { realContent, SEED } from '../support/real.js';
import { describeNeo4j, describePython } from '../support/rings.js';
import { scratchFolder } from '../support/scratch.js';
import { tinyContent } from '../support/tiny.js';
import { faultsOf, GEXF_STRUCTURE, GRAPHML_STRUCTURE } from '../support/xml-structure.js';

const content = realContent();
const scratch = scratchFolder('release');
const folder = path.join(scratch, 'release');
const file = (name: string) => readFileSync(path.join(folder, name), 'utf8');

beforeAll(() => writeRelease({ seed: SEED, shelf: scratch, out: folder }));

/** How many nodes have each label, and how many relationships each type. */
const counted = ({ nodes, edges }: GraphContent) => ({
  labels: summed([
    ...nodes.flatMap(({ labels, rows }) => labels.map((label) => [label, rows.length] as const)),
    ['Dataset', 1],
  ]),
  types: summed(edges.map(({ type, rows }) => [type, rows.length] as const)),
});

function summed(pairs: readonly (readonly [name: string, count: number])[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, count] of pairs) if (count > 0) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}

describeNeo4j('the Cypher of a release, on an empty Neo4j', () => {
  let server: RunningNeo4j;
  let driver: Driver;
  beforeAll(async () => {
    server = await startNeo4j({ auth: false });
    driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true });
  });
  afterAll(async () => {
    await driver.close();
    await server.stop();
  });

  const run = async (statement: string) => (await driver.executeQuery(statement)).records;

  /** Statement by statement: each is a line that ends in a semicolon. */
  async function load(text: string): Promise<void> {
    const lines = text.trimEnd().split('\n');
    expect(lines.filter((line) => !line.endsWith(';'))).toEqual([]);
    for (const line of lines) await run(line.slice(0, -1));
  }

  const counts = async (statement: string): Promise<Record<string, number>> =>
    Object.fromEntries((await run(statement)).map((record) => [record.get('name'), record.get('count')]));

  it('gives the same counts as the dataset, and the same answers as a load', async () => {
    await load(file('migration-governance-graph.cypher'));
    const { labels, types } = counted(content);
    expect(await counts('MATCH (n) UNWIND labels(n) AS name RETURN name, count(*) AS count')).toEqual(labels);
    expect(await counts('MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS count')).toEqual(types);

    const engine = new Neo4jEngine({ uri: server.uri, user: '', password: '', database: 'neo4j' });
    try {
      const answer = await ask(engine, '{ release { dataVersion } organisation(id: "iom") { name founded } }');
      expect(answer).toMatchObject({
        release: { dataVersion: content.version.version },
        organisation: { name: 'International Organization for Migration', founded: 1951 },
      });
    } finally {
      await engine.close();
    }
  });

  it('brings every property of any text as it was', async () => {
    await run('MATCH (n) DETACH DELETE n');
    const awkward = 'It\'s "C:\\users\\u0041\\"; // line\nbreak\r\n\ttab `tick` Международная حوار 🇲🇽 \\';
    const tiny = tinyContent((tables) => {
      (tables.organisations[0] as Record<string, string>).description = awkward;
    });
    await load([...cypher(tiny)].join(''));
    const rows = tiny.nodes.flatMap((batch) => batch.rows);
    const stored = await run('MATCH (n:Record) RETURN n.id AS id, properties(n) AS props');
    const byId = new Map(stored.map((record) => [record.get('id'), record.get('props')]));
    expect(byId.get('agency').description).toBe(awkward);
    for (const row of rows) {
      const given = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
      expect(byId.get(row.id)).toEqual(given);
    }
  });
});

describePython('the files of a release, in Python', () => {
  const script = (name: string) => fileURLToPath(new URL(`../support/python/${name}.py`, import.meta.url));

  it.each([
    ['graphml', GRAPHML_STRUCTURE],
    ['gexf', GEXF_STRUCTURE],
  ] as const)('%s is of the structure of its schema and has every node and link', async (ending, structure) => {
    const read = JSON.parse(await runPython(script('graph_file'), file(`migration-governance-graph.${ending}`)));
    const { nodes, links } = graphDocument(content);
    expect(faultsOf(read.tree, structure)).toEqual([]);
    expect(Object.keys(read.nodes)).toEqual(nodes.map(({ id }) => id));
    expect(Object.keys(read.links).sort()).toEqual(links.map(({ id }) => id).sort());
    expect(read.nodes.iom).toMatchObject({ label: 'International Organization for Migration', from: '1951' });
  });

  it('the Data Package is one for frictionless', async () => {
    const place = path.join(folder, 'datapackage', 'datapackage.json');
    expect(JSON.parse(await runPython(script('datapackage_faults'), place)).faults).toEqual([]);
  });

  it('the SQLite file opens in the sqlite3 of Python and in pandas', async () => {
    const place = path.join(folder, 'migration-governance-graph.sqlite');
    const printed = await runPython(
      `import sqlite3, sys, pandas as pd
db = sqlite3.connect(sys.stdin.read())
frame = pd.read_sql_query("SELECT * FROM memberships WHERE body = 'colombo-process'", db)
print(len(frame), len(db.execute("PRAGMA foreign_key_check").fetchall()))`,
      place,
    );
    const members = content.edges.find(({ type }) => type === 'MEMBER_OF')?.rows ?? [];
    expect(printed.trim()).toBe(`${members.filter(({ to }) => to === 'colombo-process').length} 0`);
  });
});

describe('the graph of a release', () => {
  const { nodes, links } = graphDocument(content);

  it('has all links between its nodes but the single acts behind a treaty bond', () => {
    const ids = new Set(nodes.map(({ id }) => id));
    const within = content.edges
      .filter(({ type }) => type !== 'TREATY_ACTION')
      .flatMap(({ rows }) => rows.filter(({ from, to }) => ids.has(from) && ids.has(to)));
    expect(links).toHaveLength(within.length);
  });

  it('dates mandates by their periods, and members by their spells', () => {
    const mandate = nodes.find(({ id }) => id === 'iom--forum-for-dialogue--diasporas');
    expect(mandate).toMatchObject({ kind: 'Mandate', from: '2013', to: null });
    expect(mandate?.label).toBe('International Organization for Migration: Forum for dialogue × Diasporas');
    const member = links.find(({ id }) => id === 'FRA--5-plus-5-dialogue-migration--member--2002');
    expect(member).toMatchObject({ kind: 'MEMBER_OF', since: '2002', from: 'FRA' });
  });
});
