import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { ask } from '../support/ask.js';
import { tinyContent } from '../support/tiny.js';

const ACTORS = ['agency', 'committee', 'council', 'office', 'undated'];
const member = fc.record({
  member: fc.constantFrom('AAA', 'BBB', 'CCC', ...ACTORS),
  role: fc.constantFrom('member', 'observer', 'chair'),
  from: fc.constantFrom('', '1995', '1995-06', '2000'),
});

const DOCUMENT = `query ($first: Int!, $after: String, $sort: MembershipSort!, $asOf: Year, $certainty: Certainty!) {
  process(id: "talks") {
    members(first: $first, after: $after, sort: $sort, asOf: $asOf, certainty: $certainty) {
      totalCount
      counts { certain withPossible }
      edges { cursor role from certainty node { ... on Node { id } ... on Named { name } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}`;

const engines: EmbeddedEngine[] = [];
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

async function engineWith(rows: { member: string; role: string; from: string }[]): Promise<EmbeddedEngine> {
  const engine = new EmbeddedEngine({ shuffleUnordered: true });
  engines.push(engine);
  await engine.load(
    tinyContent((tables) => {
      const others = tables.memberships.filter((row) => row.body !== 'talks' || row.member === 'mover');
      tables.memberships = [
        ...others,
        ...rows.map((row) => ({ ...row, body: 'talks', basis: 'dated-source', sources: 'src-a' })),
      ];
    }),
  );
  return engine;
}

describe('pages of a list', () => {
  it('put together are the whole list, in a total order, whatever their size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(member, { maxLength: 12, selector: (row) => `${row.member}${row.role}${row.from}` }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('NAME', 'FROM'),
        fc.constantFrom(null, 2000),
        fc.constantFrom('CERTAIN', 'POSSIBLE'),
        async (rows, first, sort, asOf, certainty) => {
          const engine = await engineWith(rows);
          const whole = await ask(engine, DOCUMENT, { first: 100, sort, asOf, certainty });
          const all = whole.process.members.edges;
          const collected: unknown[] = [];
          let after: string | null = null;
          for (let more = true; more; ) {
            const page = await ask(engine, DOCUMENT, { first, after, sort, asOf, certainty });
            // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their documents.
            const members: any = page.process.members;
            expect(members.edges.length).toBeLessThanOrEqual(first);
            expect(members.totalCount).toBe(all.length);
            expect(members.pageInfo.hasPreviousPage).toBe(after !== null);
            collected.push(...members.edges);
            after = members.pageInfo.endCursor;
            more = members.pageInfo.hasNextPage;
          }
          expect(collected).toEqual(all);
          const keys = all.map((edge: { from: string | null; node: { name: string } }) =>
            sort === 'FROM'
              ? (edge.from ?? '9999')
              : edge.node.name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
          );
          expect(keys).toEqual([...keys].sort());
          const { counts } = whole.process.members;
          if (asOf === null) expect(counts).toBeNull();
          else expect(counts[certainty === 'CERTAIN' ? 'certain' : 'withPossible']).toBe(all.length);
          if (certainty === 'CERTAIN' && asOf !== null)
            expect(all.every((edge: { certainty: string }) => edge.certainty === 'CERTAIN')).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
