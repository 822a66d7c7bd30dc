import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { readQuestions } from '../../src/questions/library.js';
import { ask } from '../support/ask.js';
import { realContent } from '../support/real.js';
import { ARMS, AT_THE_HUB, HUB, withHub } from '../support/scale.js';

const QUESTIONS = readQuestions(path.join(PACKAGE_ROOT, 'questions'));
const content = withHub(realContent());

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
