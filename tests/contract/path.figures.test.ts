import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { ask } from '../support/ask.js';
import { sharedEngine } from '../support/neo4j.shared.js';
import { realContent } from '../support/real.js';
import { RecordingEngine } from '../support/recording.js';
import { describeNeo4j } from '../support/rings.js';
import { tinyContent } from '../support/tiny.js';

/*
 * The figures were counted from seed/memberships.csv, relations.csv, treaty-actions.csv and
 * mandate-periods.csv by a script of its own, which walks every path and applies the rule of time to
 * each row, without this service.
 */
const engine = new RecordingEngine(new EmbeddedEngine());
beforeAll(() => engine.load(realContent()));
afterAll(() => engine.close());

interface Found {
  certainty: string | null;
  nodes: { id: string }[];
}
const paths = async (args: string) => {
  const fields = 'hasMore cut factCount paths { length certainty nodes { id } steps { linkCount } }';
  return (await ask(engine, `{ paths(${args}) { ${fields} } }`)).paths;
};
const idsOf = (found: readonly Found[]) => found.map(({ nodes }) => nodes.map(({ id }) => id).join(' '));
const around = async (args: string) =>
  (await ask(engine, `{ neighbourhood(${args}) { cut distances { certain withPossible } things { totalCount } } }`))
    .neighbourhood;

/** The rows of a list, page by page to its end. */
// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their documents.
async function everyPage<E>(query: string, listOf: (data: any) => any): Promise<E[]> {
  const rows: E[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { edges, pageInfo }: { edges: E[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = listOf(
      await ask(engine, query, { after }),
    );
    rows.push(...edges);
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return rows;
}

describe('paths on the real dataset', () => {
  it('lead from IOM to OHCHR in 2010 by one body for certain: the GMG', async () => {
    const sure = await paths('from: "iom", to: "ohchr", asOf: 2010, certainty: CERTAIN, maxLength: 3, first: 25');
    expect(idsOf(sure.paths)).toEqual(['iom gmg ohchr']);
    const all = await paths('from: "iom", to: "ohchr", asOf: 2010, maxLength: 3, first: 25');
    expect(all.hasMore).toBe(false);
    expect(all.paths.map(({ certainty }: Found) => certainty)).toEqual(['CERTAIN', 'POSSIBLE', 'POSSIBLE']);
    expect(idsOf(all.paths)).toEqual([
      'iom gmg ohchr',
      'iom united-nations ohchr',
      'iom rcm special-rapporteur-migrants ohchr',
    ]);
  });

  it('lead from IOM to OHCHR in any year by six bodies', async () => {
    const { paths: found } = await paths('from: "iom", to: "ohchr", maxLength: 2, first: 25');
    expect(idsOf(found)).toEqual(
      [
        'geneva-migration-group',
        'gmg',
        'migration-mptf',
        'un-network-on-migration',
        'united-nations',
        'unnm-executive-committee',
      ].map((body) => `iom ${body} ohchr`),
    );
  });

  it('lead from the Colombo Process to the RCM without states once by two links and four times by three', async () => {
    const args = 'from: "colombo-process", to: "rcm", excludeStates: true, first: 25';
    const near = await paths(`${args}, maxLength: 3`);
    expect(near.paths.map(({ length }: { length: number }) => length)).toEqual([2, 3, 3, 3, 3]);
    // Of up to four links there are 72.
    expect(await paths(`${args}, maxLength: 4`)).toMatchObject({ hasMore: true, cut: false });
  });

  it('lead from Mexico to UNHCR in 2010 without other states in 2 + 20 ways of up to three links', async () => {
    const found = await paths('from: "MEX", to: "unhcr", excludeStates: true, asOf: 2010, maxLength: 3, first: 25');
    const lengths = found.paths.map(({ length }: { length: number }) => length);
    expect([2, 3].map((length) => lengths.filter((one: number) => one === length).length)).toEqual([2, 20]);
    expect(found.hasMore).toBe(false);
  });

  it('lead from Mexico to the Philippines by the 19 treaties that both were ever party to', async () => {
    const found = await paths('from: "MEX", to: "PHL", through: [PARTY], maxLength: 2, first: 25');
    expect(found.paths).toHaveLength(19);
  });

  it('lead from IOM to UNHCR in 2010 by the issue areas in which both held mandates: 4, and 2 for certain', async () => {
    const { paths: found } = await paths('from: "iom", to: "unhcr", through: [MANDATE], asOf: 2010, maxLength: 2');
    expect(idsOf(found)).toEqual(
      ['border-management', 'internal-displacement', 'irregular-migration', 'refugees'].map(
        (area) => `iom ${area} unhcr`,
      ),
    );
    const sure = found.filter(({ certainty }: Found) => certainty === 'CERTAIN');
    expect(idsOf(sure)).toEqual(['iom internal-displacement unhcr', 'iom refugees unhcr']);
  });

  it('need no more than one engine call a level, and four for arguments, links, things and sources', async () => {
    const before = engine.asked.length;
    await ask(
      engine,
      '{ paths(from: "MEX", to: "gcm-process", maxLength: 6) { from { id } paths { nodes { id } steps { links { sources { source { id } } } } } } }',
    );
    expect(engine.asked.length - before).toBeLessThanOrEqual(6 + 4);
  });
});

describe('the neighbourhood of IOM on the real dataset', () => {
  it('holds 175 things at one link and 145 at two in 2010, of which 153 and 51 for certain', async () => {
    expect(await around('id: "iom", depth: 2, asOf: 2010')).toEqual({
      cut: false,
      distances: [
        { certain: 153, withPossible: 175 },
        { certain: 51, withPossible: 145 },
      ],
      things: { totalCount: 320 },
    });
  });

  it('holds 26 and 78 without states, of which 4 and 11 for certain', async () => {
    expect((await around('id: "iom", depth: 2, asOf: 2010, excludeStates: true')).distances).toEqual([
      { certain: 4, withPossible: 26 },
      { certain: 11, withPossible: 78 },
    ]);
  });

  it('holds 197, 200 and 53 things in any year', async () => {
    const { distances } = await around('id: "iom", depth: 3');
    expect(distances.map(({ withPossible }: { withPossible: number }) => withPossible)).toEqual([197, 200, 53]);
  });

  it('pages through all of it, each thing once', async () => {
    const query =
      'query ($after: String) { neighbourhood(id: "iom", depth: 2, asOf: 2010, first: 100, after: $after) { things { pageInfo { endCursor hasNextPage } edges { distance node { id } } } } }';
    const edges = await everyPage<{ distance: number; node: { id: string } }>(
      query,
      (data) => data.neighbourhood.things,
    );
    const seen = edges.map(({ distance, node }) => `${distance} ${node.id}`);
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).toHaveLength(320);
  });
});

describe('a search on the real dataset', () => {
  const search = async (text: string) =>
    (
      await ask(
        engine,
        `{ search(text: "${text}", first: 100) { totalCount edges { matchedText matchedName degree node { id } } } }`,
      )
    ).search;

  it.each(['IOM', 'OIM', 'ICEM', 'PICMME'])('finds IOM as %s', async (text) => {
    const { edges } = await search(text);
    expect(edges).toContainEqual(expect.objectContaining({ matchedText: text, degree: 'EXACT', node: { id: 'iom' } }));
  });

  it.each([
    ['Colmbo process', 'colombo-process', 'Colombo Process'],
    ['Philipines', 'PHL', 'Philippines'],
    ['UNCHR', 'unhcr', 'UNHCR'],
    ['migrnt rights', 'migrant-rights', 'migrant-rights'],
  ])('finds in spite of a slip: %s', async (text, id, matchedText) => {
    const { edges } = await search(text);
    expect(edges[0]).toMatchObject({ matchedText, degree: 'SLIP', node: { id } });
  });

  it('finds nothing where no slip explains the text', async () => {
    expect(await search('Kyoto')).toEqual({ totalCount: 0, edges: [] });
  });

  it('pages through names with a slip, each once', async () => {
    const all = (await search('Unied Nations')).edges.map(({ node }: { node: { id: string } }) => node.id);
    const query =
      'query ($after: String) { search(text: "Unied Nations", first: 7, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id } } } }';
    const edges = await everyPage<{ node: { id: string } }>(query, (data) => data.search);
    const seen = edges.map(({ node }) => node.id);
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThan(7);
  });
});

describe('arguments that cannot be answered', () => {
  it.each([
    ['{ paths(from: "iom", to: "iom") { cut } }', /same thing \("iom"\)/],
    ['{ paths(from: "iom", to: "ohchrr") { cut } }', /to: no .* has the id "ohchrr"\. Did you mean "ohchr"/],
    ['{ paths(from: "iom", to: "ohchr", maxLength: 0) { cut } }', /maxLength must be 1 or more \(it is 0\)/],
    ['{ paths(from: "iom", to: "ohchr", first: 0) { cut } }', /first must be 1 or more/],
    ['{ paths(from: "iom", to: "ohchr", through: []) { cut } }', /through must name at least one kind/],
    ['{ paths(from: "iom", to: "ohchr", asOf: 1500) { cut } }', /asOf must be a year from/],
    ['{ neighbourhood(id: "iom", depth: 0) { cut } }', /depth must be 1 or more/],
    ['{ neighbourhood(id: "iom", first: 0) { cut } }', /first must be 1 or more/],
    ['{ neighbourhood(id: "iom", after: "x") { cut } }', /after is no cursor/],
  ])('%s', async (query, message) => {
    await expect(ask(engine, query)).rejects.toThrow(message);
  });
});

/** A body with so many that belong to it, and that it belongs to. */
const hub = (spokes: number) =>
  tinyContent((tables) => {
    const cited = { sources: 'src-a' };
    const names = ['hub', ...Array.from({ length: spokes }, (_, at) => [`in-${at}`, `out-${at}`]).flat()];
    tables.organisations.push(...names.map((id) => ({ id, name: id, kind: 'ngo', description: 'Exists.', ...cited })));
    const belongs = (member: string, body: string) => ({
      member,
      body,
      role: 'member',
      basis: 'undated-source',
      ...cited,
    });
    tables.memberships.push(
      ...names.slice(1).map((id) => (id.startsWith('in') ? belongs(id, 'hub') : belongs('hub', id))),
    );
  });
describe('a hub', () => {
  const small = new EmbeddedEngine();
  const large = new EmbeddedEngine();
  beforeAll(async () => {
    await small.load(hub(300));
    await large.load(hub(1_100));
  });
  afterAll(async () => {
    await small.close();
    await large.close();
  });

  it('with 300 in and 300 out is passed, and nothing is cut', async () => {
    const answer = await ask(
      small,
      '{ paths(from: "in-1", to: "out-2", maxLength: 6) { cut hasMore paths { length nodes { id } } } }',
    );
    expect(answer.paths).toMatchObject({ cut: false, hasMore: false, paths: [{ length: 2 }] });
    const { neighbourhood } = await ask(
      small,
      '{ neighbourhood(id: "in-1", depth: 3) { cut distances { withPossible } things { totalCount } } }',
    );
    expect(neighbourhood).toMatchObject({ cut: false, things: { totalCount: 600 } });
  });

  it('beyond the bound is cut, and the answer names the bound', async () => {
    const { neighbourhood } = await ask(
      large,
      '{ neighbourhood(id: "hub", depth: 2) { cut note things { totalCount } } }',
    );
    expect(neighbourhood).toMatchObject({ cut: true, things: { totalCount: 2_200 } });
    expect(neighbourhood.note).toMatch(/followed from the first 2000 things only/);
  });
});

describeNeo4j('Neo4j passes and cuts a hub as the embedded engine does', () => {
  const local = new EmbeddedEngine({ shuffleUnordered: true });
  let neo4j: GraphEngine;

  beforeAll(async () => {
    neo4j = await sharedEngine();
    await Promise.all([neo4j.load(hub(1_100)), local.load(hub(1_100))]);
  });
  afterAll(async () => {
    await local.close();
    await neo4j?.close();
  });

  it.each([
    '{ paths(from: "in-1", to: "out-2", maxLength: 6) { cut hasMore paths { length nodes { id } } } }',
    '{ neighbourhood(id: "hub", depth: 2) { cut note factCount distances { withPossible } things { totalCount edges { node { id } } } } }',
    '{ neighbourhood(id: "in-7", depth: 3, asOf: 2010) { cut note factCount distances { certain withPossible } things { totalCount edges { node { id } } } } }',
  ])('%s', async (query) => {
    expect(await ask(neo4j, query)).toEqual(await ask(local, query));
  });
});
