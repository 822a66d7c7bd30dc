import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { contentOf } from '../../src/dataset/content.js';
import { readDataset } from '../../src/dataset/read.js';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { readQuestions } from '../../src/questions/library.js';
import { ask } from '../support/ask.js';
import { sharedEngine } from '../support/neo4j.shared.js';
import { describeNeo4j } from '../support/rings.js';
import { ARMS, HUB, withHub } from '../support/scale.js';

const PATIENCE_MS = 60_000;
const QUESTIONS = readQuestions(path.join(PACKAGE_ROOT, 'questions'));
const content = withHub(contentOf(readDataset(path.join(PACKAGE_ROOT, 'seed'))));

/** Every question that starts at an actor, put to the hub or across it. */
const AT_THE_HUB: readonly (readonly [name: string, variables: Record<string, unknown>])[] = [
  ['who-overlaps-with', { id: HUB }],
  ['what-lies-around-an-actor', { id: HUB }],
  ['what-lies-around-an-actor', { id: HUB, depth: 3 }],
  ['how-two-actors-are-connected', { from: HUB, to: 'ohchr' }],
  ['how-two-actors-are-connected', { from: 'gfmd-copy-7', to: 'ilo-copy-7', maxLength: 6 }],
  ['paths-that-avoid-states', { from: HUB, to: 'gfmd-copy-299' }],
  ['mandates-of-an-organisation', { id: HUB }],
];

interface Members {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

const embedded = new EmbeddedEngine({ shuffleUnordered: true });
beforeAll(() => embedded.load(content));
afterAll(() => embedded.close());

const askQuestion = (engine: GraphEngine, name: string, variables: Record<string, unknown>) =>
  ask(engine, QUESTIONS.find((question) => question.name === name)?.query ?? '', variables);

describe('an actor with 300 links in and 300 out', () => {
  it.each([...AT_THE_HUB, ...QUESTIONS.map(({ name }) => [name, {}] as const)])(
    'is no obstacle to %s %j',
    async (name, variables) => {
      expect(JSON.stringify(await askQuestion(embedded, name, variables)).length).toBeGreaterThan(20);
    },
  );

  it('lists its members whole, page by page', async () => {
    const source = `query Members($after: String) { organisation(id: "${HUB}") { members(first: 100, after: $after, filter: { kinds: [ORGANISATION] }) { totalCount pageInfo { hasNextPage endCursor } edges { node { ... on Node { id } } } } } }`;
    const seen = new Set<string>();
    let after: string | null = null;
    do {
      const answer = await ask(embedded, source, { after });
      const members: Members = answer.organisation.members;
      for (const { node } of members.edges) seen.add(node.id);
      after = members.pageInfo.hasNextPage ? members.pageInfo.endCursor : null;
      if (after === null) expect(seen.size).toBe(members.totalCount);
    } while (after !== null);
    expect([...seen].filter((id) => id.startsWith('ilo-copy-'))).toHaveLength(ARMS);
  });
});

describeNeo4j('Neo4j answers the same around the hub', () => {
  let neo4j: GraphEngine;

  beforeAll(async () => {
    neo4j = await sharedEngine();
    await neo4j.load(content);
  });
  afterAll(async () => {
    await neo4j?.close();
  });

  it.each(AT_THE_HUB)(
    '%s %j',
    async (name, variables) => {
      expect(await askQuestion(neo4j, name, variables)).toEqual(await askQuestion(embedded, name, variables));
    },
    PATIENCE_MS,
  );
});
