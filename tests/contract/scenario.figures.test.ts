import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { ask } from '../support/ask.js';
import { realContent } from '../support/real.js';
import { RecordingEngine } from '../support/recording.js';

const engine = new EmbeddedEngine();
beforeAll(() => engine.load(realContent()));
afterAll(() => engine.close());

const RESULT =
  'factCount effectCounts { effect certain } leftOut { actor { id } } cells(first: 100) { totalCount cut cells { id effect before { status verdict fallsBetween } after { status verdict fallsBetween explanation } removed { id } } }';

const run = async (input: object) =>
  (await ask(engine, `query ($input: ScenarioInput!) { scenario(input: $input) { ${RESULT} } }`, { input })).scenario;
const counts = (result: { effectCounts: { effect: string; certain: number }[] }) =>
  result.effectCounts.map(({ certain }) => certain);
const OVERSIGHT = {
  function: 'NORMATIVE_OVERSIGHT',
  issueArea: 'migrant-rights',
  strength: 'PRIMARY',
  reach: 'GLOBAL',
};

/**
 * Counted by a script of its own, in another language, from mandates.csv, mandate-periods.csv,
 * gaps.csv, relations.csv and hypothetical-mandates.csv, by the tables in docs/rules.md.
 */
describe('scenarios of 2010', () => {
  it.each([
    ['scenario-un-multilateralism', [1, 0, 7, 92]],
    ['scenario-informal-networks', [0, 0, 2, 98]],
    ['scenario-coherent-plurilateralism', [0, 0, 8, 92]],
    ['scenario-oversight-authority', [1, 0, 2, 97]],
    ['scenario-universal-forum', [0, 0, 13, 87]],
    ['scenario-expert-panel', [0, 0, 3, 97]],
    ['scenario-world-bank-knowledge', [0, 0, 3, 97]],
  ])('%s closes, opens, changes and leaves %s cells', async (id, expected) => {
    const { node } = await ask(engine, `{ node(id: "${id}") { ... on Scenario { result { ${RESULT} } } } }`);
    expect(counts(node.result)).toEqual(expected);
  });

  it('answers the worked example of docs/rules.md', async () => {
    const result = await run({ asOf: 2010, removeActors: ['unhcr'] });
    expect(counts(result)).toEqual([0, 5, 2, 93]);
    const cells = new Map(result.cells.cells.map((cell: { id: string }) => [cell.id, cell]));
    expect(cells.get('normative-oversight--refugees')).toMatchObject({
      effect: 'CHANGED',
      before: { status: 'COVERED', verdict: 'COVERED' },
      after: { status: 'PARTIAL', verdict: 'THIN' },
      removed: [{ id: 'unhcr--normative-oversight--refugees' }],
    });
    expect(cells.get('service-provision--refugees')).toMatchObject({
      before: { status: 'COVERED', fallsBetween: false },
      after: { status: 'LIMITED', fallsBetween: false },
    });
    const opened = result.cells.cells.filter(({ effect }: { effect: string }) => effect === 'OPENED');
    expect(opened.map(({ id }: { id: string }) => id).sort()).toEqual([
      'forum-for-dialogue--refugees',
      'knowledge-capacity--refugees',
      'knowledge-capacity--statelessness',
      'normative-oversight--statelessness',
      'service-provision--statelessness',
    ]);
  });

  it('closes the gap of migrants’ rights by a lead, even of IOM, whose denial it ends', async () => {
    const result = await run({ add: [{ actor: 'iom', ...OVERSIGHT }] });
    expect(counts(result)).toEqual([1, 0, 0, 99]);
    const [cell] = result.cells.cells;
    expect(cell.after).toMatchObject({ status: 'COVERED', verdict: 'DISPUTED' });
    expect(cell.after.explanation).toMatch(/^Lead mandate for all states: IOM\./);
    expect(cell.after.explanation).not.toMatch(/IOM (and .*)?lacks?/);
  });

  it('leaves out what an actor cannot hold in the year: the GFMD before 2007', async () => {
    const { node } = await ask(
      engine,
      `{ node(id: "scenario-coherent-plurilateralism") { ... on Scenario { result(asOf: 2005) { ${RESULT} } } } }`,
    );
    const left = new Set(node.result.leftOut.map(({ actor }: { actor: { id: string } }) => actor.id));
    expect([...left].sort()).toEqual(['gfmd', 'gmg']);
  });

  it('says what it cut', async () => {
    const query =
      '{ scenario(input: { removeActors: ["unhcr"] }) { cells(first: 3) { totalCount cut cells { id } } } }';
    const { cells } = (await ask(engine, query)).scenario;
    expect([cells.totalCount, cells.cut, cells.cells.length]).toEqual([7, true, 3]);
  });

  it('compares the visions in as many engine calls as one of them', async () => {
    const calls = async (query: string) => {
      const recording = new RecordingEngine(engine);
      await ask(recording, query);
      return recording.asked.length;
    };
    const all = await calls(`{ visions { edges { node { scenarios { result { effectCounts { certain } } } } } } }`);
    const one = await calls(
      `{ visions(first: 1) { edges { node { scenarios { result { effectCounts { certain } } } } } } }`,
    );
    expect(all).toBe(one);
  });
});

describe('a scenario that cannot be answered', () => {
  const add = (more: object) => ({ add: [{ actor: 'iom', ...OVERSIGHT, ...more }] });
  it.each([
    ['nothing', {}, /^The scenario is empty: name something/],
    ['empty lists', { add: [], removeMandates: [], removeActors: [] }, /^The scenario is empty/],
    [
      'an unknown actor',
      add({ actor: 'unhrc' }),
      /^add\[0\]\.actor: no Organisation or Process has the id "unhrc".*unhcr/,
    ],
    ['a state as actor', add({ actor: 'MEX' }), /^add\[0\]\.actor: no Organisation or Process has the id "MEX"/],
    [
      'an unknown issue area',
      add({ issueArea: 'migrants-rights' }),
      /^add\[0\]\.issueArea: no IssueArea.*migrant-rights/,
    ],
    ['no holder', add({ actor: null }), /^add\[0\]: name the holder either as actor/],
    ['two holders', add({ newActor: 'Somebody' }), /^add\[0\]: name the holder either as actor/],
    ['a holder without a name', add({ actor: null, newActor: '  ' }), /^add\[0\]\.newActor must have from 1 to 200/],
    ['a denial', add({ strength: 'NONE_STATED' }), /^add\[0\]\.strength: NONE_STATED is the absence/],
    ['an actor not yet founded', { asOf: 1950, ...add({ actor: 'gfmd' }) }, /^add: gfmd did not exist in 1950/],
    [
      'the same twice',
      { add: [...add({}).add, ...add({}).add] },
      /^add\[1\] names a holder, function and issue area a second/,
    ],
    ['too many additions', { add: Array(51).fill(add({}).add[0]) }, /^add takes up to 50 mandates \(there are 51\)/],
    ['too many removals', { removeActors: Array(51).fill('iom') }, /take up to 50 ids together \(there are 51\)/],
    [
      'an unknown mandate',
      { removeMandates: ['unhcr--normative-oversight--refuges'] },
      /^removeMandates: no Mandate has/,
    ],
    [
      'a denied mandate',
      { removeMandates: ['iom--normative-oversight--migrant-rights'] },
      /names no mandate that is held in 2010/,
    ],
    [
      'an actor without a mandate',
      { asOf: 1920, removeActors: ['unhcr'] },
      /^removeActors: unhcr names no mandate that is held in 1920/,
    ],
    ['a year outside of the data', { asOf: 1700, removeActors: ['unhcr'] }, /^asOf must be a year from/],
  ])('says so: %s', async (_name, input, message) => {
    await expect(run(input)).rejects.toThrow(message);
  });

  it('says so: a list of no length', async () => {
    const query = '{ scenario(input: { removeActors: ["unhcr"] }) { cells(first: 0) { cut } } }';
    await expect(ask(engine, query)).rejects.toThrow(/^first must be 1 or more/);
  });
});
