import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { ask } from '../support/ask.js';
import { realContent } from '../support/real.js';
import { RecordingEngine } from '../support/recording.js';

/*
 * The figures were counted from seed/*.csv by a script of its own: rows of codings.csv with the scheme
 * level; founded and ended of organisations.csv and processes.csv; adopted, in_force, binding and
 * policy_fields of instruments.csv.
 */

const engine = new RecordingEngine(new EmbeddedEngine());
beforeAll(() => engine.load(realContent()));
afterAll(() => engine.close());

const COUNT = '{ certain withPossible }';
const both = (certain: number, withPossible = certain) => ({ certain, withPossible });
interface LevelRow {
  level: string;
  actorCounts: object;
  instrumentCounts: object;
}
interface FieldRow {
  policyField: { id: string };
}

const levels = async (args: string) =>
  (
    await ask(
      engine,
      `{ levels(${args}) { factCount uncodedActors ${COUNT} uncodedInstruments ${COUNT} levels { level actorCounts ${COUNT} instrumentCounts ${COUNT}
        actors { totalCount cut rows { actor { id } coding { value reason sources { source { id } } } } } instruments { totalCount rows { instrument { id } } } } } }`,
    )
  ).levels;
const embeddedness = async (args: string) =>
  (
    await ask(
      engine,
      `{ embeddedness(${args}) { factCount withoutField ${COUNT} actorCounts ${COUNT} fields { policyField { id } instrumentCounts ${COUNT} bindingCounts ${COUNT}
        instruments { totalCount cut rows { instrument { id } certainty } } issueAreas { totalCount rows { issueArea { id } instruments ${COUNT} } } } } }`,
    )
  ).embeddedness;

describe('levels', () => {
  it('count, in 2010, as in the worked example of docs/rules.md', async () => {
    const answer = await levels('asOf: 2010');
    expect(answer.levels.map((row: LevelRow) => [row.level, row.actorCounts, row.instrumentCounts])).toEqual([
      ['MULTILATERAL', both(63), both(32)],
      ['REGIONAL', both(80, 84), both(8)],
      ['INTER_REGIONAL', both(25, 26), both(0)],
      ['BILATERAL', both(0), both(0)],
      ['UNILATERAL', both(2), both(0)],
      ['EMBEDDED', both(78), both(26)],
      ['INFORMAL_NETWORKS', both(60, 65), both(0)],
    ]);
    expect([answer.uncodedActors, answer.uncodedInstruments]).toEqual([both(0), both(0)]);
  });

  it('count 9 informal networks in 1990, 14 with possible ones', async () => {
    const [informal] = (await levels('asOf: 1990, levels: [INFORMAL_NETWORKS]')).levels;
    expect([informal.actorCounts, informal.actors.totalCount]).toEqual([both(9, 14), 14]);
  });

  it('give a reason and sources for each placing, and say what they cut', async () => {
    const [multilateral] = (await levels('asOf: 2010, levels: [MULTILATERAL], first: 10')).levels;
    expect(multilateral.actors).toMatchObject({ totalCount: 63, cut: true });
    expect(multilateral.actors.rows).toHaveLength(10);
    for (const { coding } of multilateral.actors.rows) {
      expect(coding.value).toBe('multilateral');
      expect(coding.reason.length * coding.sources.length).toBeGreaterThan(0);
    }
  });

  it('refuse an empty choice', async () => {
    await expect(levels('levels: []')).rejects.toThrow(/levels must name at least one/);
  });
});

describe('embeddedness in 2010, the worked example of docs/rules.md', () => {
  const field = async (id: string, asOf = 2010) =>
    (await embeddedness(`asOf: ${asOf}, policyFields: ["${id}"]`)).fields[0];

  it('counts 11 instruments of human-rights law, 10 binding, 6 of them on migrant rights', async () => {
    const law = await field('human-rights-law');
    expect([law.instrumentCounts, law.bindingCounts]).toEqual([both(11), both(10)]);
    expect(law.issueAreas.rows[0]).toEqual({ issueArea: { id: 'migrant-rights' }, instruments: both(6) });
  });

  it('counts 8 of labour law, and none of higher education before 2023', async () => {
    expect((await field('labour-law')).instrumentCounts).toEqual(both(8));
    expect((await field('higher-education', 2022)).instrumentCounts).toEqual(both(0));
    expect((await field('higher-education', 2023)).instrumentCounts).toEqual(both(1));
  });

  it('counts 6 of regional law, and as the seventh the undated Schengen Agreement as possible', async () => {
    const law = await field('regional-law');
    expect([law.instrumentCounts, law.bindingCounts]).toEqual([both(6, 7), both(5, 6)]);
    expect(law.instruments.rows.at(-1)).toEqual({
      instrument: { id: 'schengen-agreement-1985' },
      certainty: 'POSSIBLE',
    });
  });

  it('lists all 19 policy fields, and 78 actors coded as embedded', async () => {
    const { fields, actorCounts, withoutField } = await embeddedness('asOf: 2010');
    expect(new Set(fields.map((row: FieldRow) => row.policyField.id)).size).toBe(19);
    expect([actorCounts, withoutField]).toEqual([both(78), both(0)]);
  });

  it('names the nearest policy fields to an unknown one', async () => {
    await expect(embeddedness('policyFields: ["labor-law"]')).rejects.toThrow(/Did you mean "labour-law"/);
  });
});
