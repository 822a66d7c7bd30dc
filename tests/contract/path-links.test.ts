import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NAMED_LABELS } from '../../src/features/entity/entity.registry.js';
import { pathsBetween } from '../../src/features/path/between.js';
import { Expansion } from '../../src/features/path/expansion.js';
import { LINK_KINDS, type LinkKindName } from '../../src/features/path/link.kinds.js';
import { levelsOf, wholeWeb } from '../../src/features/path/links.js';
import { type Scope, typesOf } from '../../src/features/path/path.queries.js';
import { simplePaths } from '../../src/features/path/web.paths.js';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import type { GraphContent, GraphEngine } from '../../src/graph/engine.js';
import { Neo4jEngine } from '../../src/graph/neo4j/engine.js';
import { RequestGraph } from '../../src/graph/request.js';
import { SharedFacts } from '../../src/graph/shared.js';
import { sharedEngine } from '../support/neo4j.shared.js';
import { realContent } from '../support/real.js';
import { RecordingEngine } from '../support/recording.js';
import { describeNeo4j } from '../support/rings.js';
import { tinyContent } from '../support/tiny.js';

const KINDS = Object.keys(LINK_KINDS) as LinkKindName[];
const ROOM = 100_000_000;

const idsIn = (content: GraphContent): string[] =>
  content.nodes.flatMap(({ rows }) =>
    rows.filter(({ label }) => (NAMED_LABELS as unknown[]).includes(label)).map(({ id }) => String(id)),
  );

const scopes = (ids: readonly string[]): fc.Arbitrary<[Scope, string[], number]> =>
  fc
    .record({
      kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }),
      ends: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }),
      asOf: fc.option(fc.integer({ min: 1919, max: 2025 })),
      certainOnly: fc.boolean(),
      noStates: fc.boolean(),
      level: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 12 }),
      limit: fc.constantFrom(3, 40, 20_001),
    })
    .map(({ kinds, ends, asOf, certainOnly, noStates, level, limit }) => [
      {
        kinds: [...kinds].sort(),
        types: typesOf(kinds),
        labels: NAMED_LABELS.filter((label) => !(noStates && label === 'State')),
        ends: [...ends].sort(),
        asOf,
        certainOnly,
      },
      [...level].sort(),
      limit,
    ]);

/** What is looked up among all links at once is what the graph answers for each level. */
async function provesEqual(engine: GraphEngine, content: GraphContent, runs: number): Promise<void> {
  const asked = new RecordingEngine(engine);
  const shared = new SharedFacts(ROOM);
  await fc.assert(
    fc.asyncProperty(scopes(idsIn(content)), async ([scope, ids, limit]) => {
      const kept = new RequestGraph(asked, undefined, shared);
      const fromAll = await (await levelsOf(kept, scope))(ids, limit);
      await kept.settle();
      const fromGraph = await (await levelsOf(new RequestGraph(asked), scope))(ids, limit);
      const plain = ({ at, other, holds, certain }: (typeof fromGraph)[number]) => ({ at, other, holds, certain });
      expect(fromAll.map(plain)).toEqual(fromGraph.map(plain));
    }),
    { numRuns: runs, seed: 20101130 },
  );
  const names = asked.asked.map(({ query }) => query.name);
  expect(names.filter((name) => name === 'path.any-links')).toHaveLength(1);
  expect(names).toContain('path.linked');
}

/** A search among all links at once finds the paths that one finds which asks the graph level by level. */
async function provesPaths(engine: GraphEngine, content: GraphContent, runs: number): Promise<void> {
  const shared = new SharedFacts(ROOM);
  await fc.assert(
    fc.asyncProperty(scopes(idsIn(content)), fc.integer({ min: 1, max: 30 }), async ([scope], limit) => {
      const [from, to] = scope.ends as [string, string];
      const request = { from, to, maxLength: 4, limit };
      const kept = new RequestGraph(engine, undefined, shared);
      const whole = await wholeWeb(kept, scope);
      if (!whole) throw new Error('There was room for all links.');
      await kept.settle();
      const expansion = new Expansion(await levelsOf(new RequestGraph(engine), scope));
      expect(simplePaths(whole.web, request, whole.barred)).toEqual(await pathsBetween(expansion, request));
    }),
    { numRuns: runs, seed: 20101201 },
  );
}

describe.each([
  ['the tiny dataset', () => tinyContent(), 300],
  ['the real dataset', realContent, 300],
] as const)('all links at once, on %s', (_world, contentIn, runs) => {
  const engine = new EmbeddedEngine({ shuffleUnordered: true });
  const content = contentIn();
  beforeAll(() => engine.load(content));
  afterAll(() => engine.close());

  it('answer for a level what the graph answers', () => provesEqual(engine, content, runs));

  it('hold the paths that are found level by level', () => provesPaths(engine, content, runs), 60_000);
});

describeNeo4j('all links at once, on Neo4j', () => {
  let engine: Neo4jEngine;
  const content = tinyContent();

  beforeAll(async () => {
    engine = await sharedEngine();
    await engine.load(content);
  });
  afterAll(async () => {
    await engine?.close();
  });

  it('answer for a level what the graph answers', () => provesEqual(engine, content, 20));
});
