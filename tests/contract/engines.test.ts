import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { type GraphContent, type GraphEngine, QUERY_CATALOGUE } from '../../src/graph/engine.js';
import { SharedFacts } from '../../src/graph/shared.js';
import { ask } from '../support/ask.js';
import { DOCUMENTS, type Document } from '../support/documents.js';
import { sharedEngine } from '../support/neo4j.shared.js';
import { AT_THE_HUB, QUESTIONS } from '../support/questions.js';
import { realContent } from '../support/real.js';
import { type Asked, RecordingEngine } from '../support/recording.js';
import { describeNeo4j } from '../support/rings.js';
import { multiplied, withHub } from '../support/scale.js';
import { tinyContent } from '../support/tiny.js';

const NEO4J_TIMES = Number(process.env.GRAPH_TIMES_NEO4J ?? 2);
const PATIENCE_MS = 240_000;

const embedded = async (content: GraphContent): Promise<RecordingEngine> => {
  // Rows without ORDER BY come in random order: what differs between two engines has no total order.
  const engine = new EmbeddedEngine({ shuffleUnordered: true });
  await engine.load(content);
  return new RecordingEngine(engine);
};

const unique = (asked: readonly Asked[]): Asked[] => [
  ...new Map(asked.map((one) => [`${one.query.name}${JSON.stringify(one.params)}`, one])).values(),
];

/** Two worlds: the tiny one has every case, the real one every question. */
const WORLDS = [
  { world: 'the tiny dataset', content: () => tinyContent(), documents: [...DOCUMENTS] },
  {
    world: 'the real dataset',
    content: realContent,
    documents: QUESTIONS,
  },
];

/** Graphs that are larger, or of another shape, than any that is served. */
const LARGER = [
  {
    world: `the real dataset ${NEO4J_TIMES} times`,
    content: () => multiplied(realContent(), NEO4J_TIMES),
    documents: QUESTIONS,
  },
  {
    world: 'a hub',
    content: () => withHub(realContent()),
    documents: AT_THE_HUB,
  },
];

/** Documents that are answered from something larger, as far as there is room to keep it. */
const inRoomOf = (room: number, asking: RegExp, documents: (typeof WORLDS)[number]['documents']) =>
  documents.filter(({ source }) => asking.test(source)).map((document) => ({ ...document, room }));

const recorded = new Set<string>();

describe.each(WORLDS)('the embedded engine on $world', ({ content, documents }) => {
  let one: RecordingEngine;
  let other: RecordingEngine;

  beforeAll(async () => {
    one = await embedded(content());
    other = await embedded(content());
  });
  afterAll(async () => {
    await one.close();
    await other.close();
  });

  it.each(documents)('answers the same whatever the order of rows: $name', async ({ source, variables }) => {
    expect(await ask(one, source, variables)).toEqual(await ask(other, source, variables));
    for (const { query } of one.asked) recorded.add(query.name);
  });

  it.each([
    ...inRoomOf(100_000_000, /paths|neighbourhood/, documents),
    ...inRoomOf(400_000, /\bcoverage\b/, documents),
  ])('answers the same from what is kept in $room bytes: $name', async ({ source, variables, room }) => {
    const shared = new SharedFacts(room);
    expect(await ask(one, source, variables, shared)).toEqual(await ask(other, source, variables));
    for (const { query } of one.asked) recorded.add(query.name);
  });

  it('answers each query the same, row by row', async () => {
    const [reader, again] = [await one.open(), await other.open()];
    const asked = unique(one.asked);
    expect(asked.length).toBeGreaterThan(10);
    for (const { query, params } of asked)
      expect(await again.read(query, params), query.name).toEqual(await reader.read(query, params));
  });
});

it('sends every query of the catalogue in these tests, but for those that only failures send', () => {
  const names = QUERY_CATALOGUE.map((query) => query.name);
  expect(new Set(names).size, 'names are unique').toBe(names.length);
  expect(names.filter((name) => !recorded.has(name) && name !== 'entity.ids-of-labels')).toEqual([]);
});

describeNeo4j('Neo4j answers what the embedded engine answers', () => {
  let neo4j: GraphEngine;

  beforeAll(async () => {
    neo4j = await sharedEngine();
  });
  afterAll(async () => {
    await neo4j?.close();
  });

  describe.each([...WORLDS, ...LARGER])('on $world', ({ content, documents }) => {
    let local: RecordingEngine;

    beforeAll(async () => {
      const world = content();
      local = await embedded(world);
      await neo4j.load(world);
    }, PATIENCE_MS);
    afterAll(() => local.close());

    it.each<Document>(documents)(
      '$name',
      async ({ source, variables }) => {
        expect(await ask(neo4j, source, variables)).toEqual(await ask(local, source, variables));
      },
      PATIENCE_MS,
    );

    it('row by row, for each query that the documents send', async () => {
      const [ours, theirs] = [await local.open(), await neo4j.open()];
      const nearest: Asked = {
        query: QUERY_CATALOGUE.find(({ name }) => name === 'entity.ids-of-labels') as Asked['query'],
        params: { labels: ['IssueArea', 'State'] },
      };
      for (const { query, params } of [...unique(local.asked), nearest])
        expect(await theirs.read(query, params), query.name).toEqual(await ours.read(query, params));
    });
  });
});
