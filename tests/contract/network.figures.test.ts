import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { ask } from '../support/ask.js';
import { realContent } from '../support/real.js';
import { RecordingEngine } from '../support/recording.js';

/*
 * The figures were worked out from seed/*.csv by a script of its own in Python that knows nothing of
 * the service: for 2010 each row of memberships.csv (role member or participant) and each period of
 * mandate-periods.csv (strength primary or partial, actor no class) was put through the rule of time;
 * nodes were linked by the sets of what they share, and networkx 3.4.2 measured the networks.
 */

const engine = new RecordingEngine(new EmbeddedEngine());
beforeAll(() => engine.load(realContent()));
afterAll(() => engine.close());

const networkOf = async (args: string, fields: string) =>
  (await ask(engine, `{ network(${args}) { ${fields} } }`)).network;
const SIZES =
  'factCount nodeCounts { certain withPossible } linkCounts { certain withPossible } componentCount bridgeCount density cutReason';
const both = (certain: number, withPossible: number) => ({ certain, withPossible });
const refusal = (args: string, fields = 'asOf') => networkOf(args, fields).then(() => 'answered', String);

interface NodeRow {
  node: { id: string; degree: number; betweenness: number; cuts: boolean };
}

describe('networks of 2010', () => {
  it.each([
    // projection, facts, nodes, links, components, bridges, by what is certain; nodes and links with what is possible
    ['CO_MEMBERSHIP', 220, 20, 33, 3, 5, 31, 130],
    ['STATES_TOGETHER', 220, 146, 2301, 3, 1, 203, 9221],
    ['CO_MANDATE', 152, 63, 236, 6, 3, 67, 290],
    ['BODY_MEMBERSHIP', 12, 14, 12, 2, 12, 50, 49],
  ])(
    '%s has its facts, nodes, links, components and bridges',
    async (projection, facts, n, m, parts, bridges, n2, m2) => {
      expect(await networkOf(`projection: ${projection}, asOf: 2010`, SIZES)).toEqual({
        factCount: facts,
        nodeCounts: both(n, n2),
        linkCounts: both(m, m2),
        componentCount: parts,
        bridgeCount: bridges,
        density: (2 * m) / (n * (n - 1)),
        cutReason: null,
      });
    },
  );

  it('with possible facts rest on 680 memberships, and hang together without a bridge', async () => {
    const found = await networkOf('projection: CO_MEMBERSHIP, asOf: 2010, certainty: POSSIBLE', SIZES);
    expect(found).toMatchObject({ factCount: 680, componentCount: 1, bridgeCount: 0 });
  });

  it('keep all 20 nodes when minWeight takes links away: 14 of 33 are left at 2, 9 at 5, in 12 components', async () => {
    for (const [minWeight, links] of [
      [2, 14],
      [5, 9],
    ])
      expect(await networkOf(`projection: CO_MEMBERSHIP, asOf: 2010, minWeight: ${minWeight}`, SIZES)).toMatchObject({
        nodeCounts: { certain: 20 },
        linkCounts: { certain: links },
        componentCount: 12,
      });
  });
});

describe('the example of docs/rules.md', () => {
  const nodesBy = async (projection: string, sort: string, fields: string) =>
    (
      await networkOf(
        `projection: ${projection}, asOf: 2010`,
        `nodes(first: 4, sort: ${sort}) { edges { node { id ${fields} } } }`,
      )
    ).nodes.edges.map(({ node }: NodeRow) => node);
  const rounded = (nodes: readonly NodeRow['node'][]) =>
    nodes.map(({ id, betweenness }) => [id, Math.round(betweenness * 1000) / 1000]);

  it('has the Bali Process at the centre, then the Rabat Process and the MTM dialogue', async () => {
    const nodes = await nodesBy('CO_MEMBERSHIP', 'BETWEENNESS', 'betweenness cuts');
    expect(rounded(nodes).slice(0, 3)).toEqual([
      ['bali-process', 0.415],
      ['rabat-process', 0.363],
      ['mtm-dialogue', 0.257],
    ]);
    expect(nodes[0]?.cuts).toBe(true);
    expect((await nodesBy('CO_MEMBERSHIP', 'DEGREE', 'degree'))[0]).toEqual({ id: 'bali-process', degree: 8 });
    expect((await nodesBy('CO_MEMBERSHIP', 'CLOSENESS', 'closeness'))[0].id).toBe('mtm-dialogue');
  });

  it('links the Bali and the Colombo Process by all eleven members of the latter', async () => {
    const { links } = await networkOf(
      'projection: CO_MEMBERSHIP, asOf: 2010',
      'links(first: 3) { totalCount edges { node { id weight ties(first: 50) { shared { id } certainty membershipIds } } } }',
    );
    expect(links.totalCount).toBe(33);
    const { node } = links.edges.find(({ node }: NodeRow) => node.id === 'bali-process--colombo-process');
    expect(node.weight).toBe(11);
    const states = 'AFG BGD CHN IDN IND LKA NPL PAK PHL THA VNM'.split(' ');
    expect(node.ties.map(({ shared }: { shared: { id: string } }) => shared.id)).toEqual(states);
    expect(node.ties[0].membershipIds.length).toBe(2);
  });

  it('parts the processes into communities of 8, 7 and 3, and two that stand alone, with modularity 0.475', async () => {
    const found = await networkOf(
      'projection: CO_MEMBERSHIP, asOf: 2010',
      'modularity communityCount communities { size members(first: 8) { id } }',
    );
    expect(found.modularity).toBeCloseTo(0.4753254, 7);
    expect(found.communityCount).toBe(5);
    expect(found.communities.map(({ size }: { size: number }) => size)).toEqual([8, 7, 3, 1, 1]);
    expect(found.communities[2].members.map(({ id }: { id: string }) => id).sort()).toEqual([
      'budapest-process',
      'cis-council-heads-migration-authorities',
      'prague-process',
    ]);
  });

  it('has IOM bridge the actors by their mandates, then ILO, EU and GMG, and have most links', async () => {
    expect(rounded(await nodesBy('CO_MANDATE', 'BETWEENNESS', 'betweenness'))).toEqual([
      ['iom', 0.325],
      ['ilo', 0.198],
      ['eu', 0.149],
      ['gmg', 0.062],
    ]);
    expect((await nodesBy('CO_MANDATE', 'DEGREE', 'degree'))[0]).toEqual({ id: 'iom', degree: 29 });
  });

  it('holds IFAD, UNTOC and UNFCCC to the rest by one link each', async () => {
    const { bridges } = await networkOf(
      'projection: CO_MANDATE, asOf: 2010',
      'bridges { cutOff link { id ties { mandates { id } } } }',
    );
    expect(bridges.map(({ cutOff, link }: { cutOff: number; link: { id: string } }) => [link.id, cutOff])).toEqual([
      ['abu-dhabi-dialogue--ifad', 1],
      ['bali-process--untoc-cop', 1],
      ['gfmd--unfccc-cop', 1],
    ]);
    expect(bridges[0].link.ties[0].mandates.length).toBe(2);
  });
});

describe('a network', () => {
  it('is paged: the pages together are the list', async () => {
    const page = (after: string | null) =>
      networkOf(
        `projection: CO_MANDATE, asOf: 2010`,
        `links(first: 100${after ? `, after: "${after}"` : ''}) { edges { node { id } } pageInfo { hasNextPage endCursor } }`,
      );
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { links } = await page(after);
      ids.push(...links.edges.map(({ node }: NodeRow) => node.id));
      [after, more] = [links.pageInfo.endCursor, links.pageInfo.hasNextPage];
    }
    expect([ids.length, new Set(ids).size]).toEqual([236, 236]);
  });

  it('takes one engine call for its rows and one for the names', async () => {
    const before = engine.asked.length;
    await networkOf(
      'projection: CO_MANDATE',
      'nodes(first: 100) { edges { node { entity { id } } } } links { totalCount }',
    );
    expect(engine.asked.slice(before).map(({ query }) => query.name)).toEqual(['mandate.holdings', 'entity.by-id']);
  });

  it('refuses wrong arguments, saying what to change', async () => {
    expect(await refusal('projection: CO_MANDATE, minWeight: 0')).toMatch(/minWeight must be 1 or more/);
    expect(await refusal('projection: CO_MANDATE, asOf: 3000')).toMatch(/asOf must be a year from/);
    expect(await refusal('projection: CO_OPERATION')).toMatch(/CO_OPERATION.*does not exist in "NetworkProjection"/);
    expect(await refusal('projection: CO_MANDATE', 'bridges(first: 0) { cutOff }')).toMatch(/first must be 1 or more/);
  });
});
