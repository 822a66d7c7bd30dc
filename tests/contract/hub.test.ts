import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { ask } from '../support/ask.js';
import { AT_THE_HUB, QUESTIONS } from '../support/questions.js';
import { realContent } from '../support/real.js';
import { ARMS, HUB, withHub } from '../support/scale.js';

const content = withHub(realContent());

interface Members {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

const embedded = new EmbeddedEngine({ shuffleUnordered: true });
beforeAll(() => embedded.load(content));
afterAll(() => embedded.close());

describe('an actor with 300 links in and 300 out', () => {
  it.each([...AT_THE_HUB, ...QUESTIONS])('is no obstacle to $name', async ({ source, variables }) => {
    expect(JSON.stringify(await ask(embedded, source, variables)).length).toBeGreaterThan(20);
  });

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
