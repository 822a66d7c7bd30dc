import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { ask } from '../support/ask.js';
import { realContent } from '../support/real.js';
import { RecordingEngine } from '../support/recording.js';
import { tinyContent } from '../support/tiny.js';

/*
 * The figures were counted from seed/*.csv by a script of its own that knows nothing of the service:
 * for 2010, each period of mandate-periods.csv (strength primary or partial, actor no class) and each
 * row of memberships.csv (role member or participant, member a state) was put through the rule of
 * time; cells, pairs and member states were then counted as sets.
 */

const engine = new RecordingEngine(new EmbeddedEngine());
beforeAll(() => engine.load(realContent()));
afterAll(() => engine.close());

const COUNT = '{ certain withPossible }';
const PAIR = `id one { id } other { id } sharedCells ${COUNT} bothPrimary ${COUNT} oneCells ${COUNT} otherCells ${COUNT}
  jaccard isPart oneMembers ${COUNT} otherMembers ${COUNT} sharedMembers ${COUNT}
  relation possibleRelation relationReason narrower { id } cells { id certainty }`;
interface Row {
  node: { id: string; jaccard: number; relation: string | null };
}
const both = (certain: number, withPossible: number) => ({ certain, withPossible });

const overlaps = async (args: string) =>
  (
    await ask(
      engine,
      `{ mandateOverlaps(${args}) { totalCount counts ${COUNT} actorCount factCount pageInfo { hasNextPage endCursor } edges { node { ${PAIR} } } } }`,
    )
  ).mandateOverlaps;
const pairOf = async (one: string, other: string) =>
  (await overlaps(`asOf: 2010, filter: { actors: ["${one}", "${other}"] }`)).edges[0].node;

describe('overlaps of mandates in 2010', () => {
  it('are 236 certain pairs, 290 with possible ones, of 67 actors, from 190 mandates and 892 memberships', async () => {
    const { totalCount, counts, actorCount, factCount } = await overlaps('asOf: 2010');
    expect([totalCount, counts, actorCount, factCount]).toEqual([236, both(236, 290), 67, 190 + 892]);
  });

  it('are 26 pairs with two cells and 3 with three, or 41 and 8 with possible ones', async () => {
    expect((await overlaps('minShared: 2')).counts).toEqual(both(26, 41));
    expect((await overlaps('minShared: 3')).counts).toEqual(both(3, 8));
  });

  it('begin with the EU and ILO (4 cells of 15), ECOWAS and the EU, the EU and the Special Rapporteur (3 of 12)', async () => {
    const { edges } = await overlaps('first: 4');
    expect(edges.map(({ node }: Row) => [node.id, node.jaccard])).toEqual([
      ['eu--ilo', 4 / 15],
      ['ecowas--eu', 3 / 12],
      ['eu--special-rapporteur-migrants', 3 / 12],
      ['cmw--ecowas', 2 / 3],
    ]);
  });

  it('stand to each other as 15 nested, 8 overlapping and 12 parallel pairs; 201 have no relation', async () => {
    const relations: string[] = [];
    for (let after = ''; ; ) {
      const page = await overlaps(`first: 100${after}`);
      relations.push(...page.edges.map(({ node }: Row) => node.relation ?? 'NONE'));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    const count = (wanted: string) => relations.filter((relation) => relation === wanted).length;
    expect(['NESTED', 'OVERLAPPING', 'PARALLEL', 'NONE'].map(count)).toEqual([15, 8, 12, 201]);
  });
});

describe('the worked examples of docs/rules.md', () => {
  it('IOM and the Bali Process share 2 of 18 cells and 18 certain members', async () => {
    expect(await pairOf('iom', 'bali-process')).toMatchObject({
      sharedCells: both(2, 2),
      oneCells: both(3, 3),
      otherCells: both(17, 22),
      jaccard: 2 / 18,
      oneMembers: both(34, 43),
      otherMembers: both(132, 132),
      sharedMembers: both(18, 19),
      relation: 'OVERLAPPING',
      cells: [
        { id: 'forum-for-dialogue--irregular-migration', certainty: 'CERTAIN' },
        { id: 'service-provision--border-management', certainty: 'CERTAIN' },
      ],
    });
  });

  it('all 12 certain members of ICMPD belong to IOM', async () => {
    expect(await pairOf('iom', 'icmpd')).toMatchObject({
      relation: 'NESTED',
      narrower: { id: 'icmpd' },
      sharedMembers: both(12, 12),
      relationReason: 'All 12 known member states of ICMPD are among the 132 of IOM.',
    });
  });

  it('one certain member of the Budapest Process nests nothing', async () => {
    expect(await pairOf('iom', 'budapest-process')).toMatchObject({
      relation: 'OVERLAPPING',
      oneMembers: both(1, 53),
      sharedMembers: both(1, 47),
    });
  });

  it('ECOWAS and the EU share no member; UNHCR has none on record', async () => {
    expect(await pairOf('ecowas', 'eu')).toMatchObject({ relation: 'PARALLEL', sharedMembers: both(0, 0) });
    expect(await pairOf('iom', 'unhcr')).toMatchObject({
      relation: null,
      relationReason: 'No state is recorded as a member of UNHCR in 2010.',
    });
  });

  it('no cell has three leaders, and four have two', async () => {
    const crowded = async (min: number) =>
      (await ask(engine, `{ crowdedCells(min: ${min}) { totalCount counts ${COUNT} cells { id leaders ${COUNT} } } }`))
        .crowdedCells;
    expect((await crowded(3)).counts).toEqual(both(0, 0));
    const { cells } = await crowded(2);
    expect(cells.map(({ id }: { id: string }) => id)).toEqual([
      'forum-for-dialogue--low-skilled-labour',
      'forum-for-dialogue--migration-development',
      'forum-for-dialogue--trafficking-smuggling',
      'service-provision--refugees',
    ]);
    for (const { leaders } of cells) expect(leaders).toEqual(both(2, 2));
  });

  it('30 of 100 cells fall between mandates, 37 with possible ones; oversight of migrant rights leads with 12', async () => {
    const { betweenMandates } = await ask(
      engine,
      `{ betweenMandates(first: 3) { totalCount possibleCount cellCount cells { cell { id } partialActors ${COUNT} } } }`,
    );
    expect(betweenMandates).toEqual({
      totalCount: 30,
      possibleCount: 37,
      cellCount: 100,
      cells: [
        { cell: { id: 'normative-oversight--migrant-rights' }, partialActors: both(12, 12) },
        { cell: { id: 'normative-oversight--low-skilled-labour' }, partialActors: both(7, 7) },
        { cell: { id: 'service-provision--internal-displacement' }, partialActors: both(7, 7) },
      ],
    });
  });
});

describe('from an actor', () => {
  it('IOM overlaps with 29 actors for certain, 34 with possible ones, and comes first in each pair', async () => {
    const { organisation } = await ask(
      engine,
      `{ organisation(id: "iom") { overlapsWith(first: 100) { counts ${COUNT} edges { node { ${PAIR} } } } } }`,
    );
    const { counts, edges } = organisation.overlapsWith;
    expect(counts).toEqual(both(29, 34));
    for (const { node } of edges) expect(node.one.id).toBe('iom');
    expect(edges.slice(0, 2).map(({ node }: Row) => node.id)).toEqual(['bali-process--iom', 'ifrc--iom']);
  });

  it('asks the engine no more often for many actors than for one', async () => {
    const calls = async (first: number) => {
      const before = engine.asked.length;
      await ask(
        engine,
        `{ organisations(first: ${first}) { edges { node { overlapsWith { edges { node { ${PAIR} } } } } } } }`,
      );
      return engine.asked.length - before;
    };
    expect(await calls(40)).toBeLessThanOrEqual((await calls(10)) + 1);
  });
});

it('marks a part and its whole, and lists no class of actors', async () => {
  const tiny = new EmbeddedEngine();
  await tiny.load(tinyContent());
  const { mandateOverlaps } = await ask(tiny, '{ mandateOverlaps { edges { node { id isPart } } } }');
  await tiny.close();
  expect(mandateOverlaps.edges.map(({ node }: { node: object }) => node)).toEqual([
    { id: 'committee--council', isPart: false },
    { id: 'committee--office', isPart: false },
    { id: 'council--office', isPart: true },
  ]);
});

describe('a wrong argument', () => {
  it.each([
    ['mandateOverlaps(filter: { actors: ["iom"] }) { totalCount }', /filter\.actors must name at least two/],
    ['mandateOverlaps(filter: { actors: ["iom", "iom"] }) { totalCount }', /at least two different actors/],
    [
      'mandateOverlaps(filter: { actors: ["iom", "rcps"] }) { totalCount }',
      /no Organisation or Process has the id "rcps"/,
    ],
    ['mandateOverlaps(filter: { functions: [] }) { totalCount }', /filter\.functions must name at least one/],
    ['mandateOverlaps(filter: { issueAreas: ["refugee"] }) { totalCount }', /Did you mean "refugees"/],
    ['mandateOverlaps(minShared: 0) { totalCount }', /minShared must be from 1 to 100 \(it is 0\)/],
    ['mandateOverlaps(first: 0) { totalCount }', /first must be 1 or more/],
    ['mandateOverlaps(after: "x") { totalCount }', /after is no cursor/],
    ['mandateOverlaps(asOf: 1500) { totalCount }', /asOf must be a year from/],
    ['crowdedCells(min: 1) { totalCount }', /min must be from 2 to 100 \(it is 1\)/],
    ['betweenMandates(functions: []) { totalCount }', /functions must name at least one/],
  ])('%s is refused', async (field, message) => {
    await expect(ask(engine, `{ ${field} }`)).rejects.toThrow(message);
  });
});
