import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { ask } from '../support/ask.js';
import { realContent } from '../support/real.js';
import { RecordingEngine } from '../support/recording.js';

/*
 * The figures were counted from seed/*.csv by a script of its own: each row of mandate-periods.csv
 * (strength not none-stated, actor no class) was put through the rule of time for 2010, and joined by
 * the mandate with the rows of codings.csv of the scheme aim or topic.
 */

const engine = new RecordingEngine(new EmbeddedEngine());
beforeAll(() => engine.load(realContent()));
afterAll(() => engine.close());

const COUNT = '{ certain withPossible }';
const EXTENT = `held ${COUNT} coded ${COUNT} uncoded ${COUNT}`;
const both = (certain: number, withPossible = certain) => ({ certain, withPossible });
interface Weight {
  aim: string;
  topic: string;
  leaning: string;
  counts: { certain: number; withPossible: number };
}
interface ActorRow {
  actor: { id: string };
  leanings: Weight[];
}

const aims = async (args: string) =>
  (
    await ask(
      engine,
      `{ aimWeights(${args}) { confidence unit factCount ${EXTENT} weights { aim counts ${COUNT} share possibleShare } actors { totalCount cut } rows { totalCount cut rows { subject { id } codings { value reason confidence } } } } }`,
    )
  ).aimWeights;
const topics = async (args: string) =>
  (
    await ask(
      engine,
      `{ serviceTopics(${args}) { confidence factCount ${EXTENT} topics { topic counts ${COUNT} share } leanings { leaning counts ${COUNT} share possibleShare } actors { totalCount rows { actor { id } ${EXTENT} leanings { leaning counts ${COUNT} } } } } }`,
    )
  ).serviceTopics;
const counts = (weights: Weight[]) => weights.map(({ counts: pair }) => pair);

describe('the aims of mandates in 2010, the worked example of docs/rules.md', () => {
  it('are rights in 51, security in 22 and economy in 15 of 87 coded ones, of 152 that hold', async () => {
    const all = await aims('asOf: 2010');
    expect([all.held, all.coded, all.uncoded]).toEqual([both(152, 191), both(87, 102), both(65, 89)]);
    expect(counts(all.weights)).toEqual([both(51, 59), both(22, 26), both(15, 20)]);
    expect(all.weights.map(({ share }: { share: number }) => share)).toEqual([51 / 87, 22 / 87, 15 / 87]);
    expect([all.confidence, all.unit, all.rows.totalCount]).toEqual(['LOW', 'MANDATE', 191]);
  });

  it('are rights in 6 of 8 coded mandates of IOM, and security in 5 of 7 of the EU', async () => {
    const iom = await aims('asOf: 2010, actor: "iom"');
    expect([iom.held, iom.coded, counts(iom.weights)]).toEqual([both(17, 22), both(8), [both(6), both(1), both(1)]]);
    const eu = await aims('asOf: 2010, actor: "eu"');
    expect([eu.held, eu.coded, counts(eu.weights)]).toEqual([both(12), both(7), [both(2), both(5), both(1)]]);
  });

  it('are rights in all 16 coded mandates on migrant rights, and in 4 of 6 on irregular migration', async () => {
    const rights = await aims('asOf: 2010, issueArea: "migrant-rights"');
    expect([rights.held, rights.coded, counts(rights.weights)]).toEqual([
      both(21, 22),
      both(16, 17),
      [both(16, 17), both(1), both(0)],
    ]);
    const irregular = await aims('asOf: 2010, issueArea: "irregular-migration"');
    expect([irregular.coded, counts(irregular.weights)]).toEqual([both(6, 9), [both(4, 6), both(2, 3), both(0)]]);
  });

  it('are rights and security for the Bali Process as a whole; before it was founded there is nothing', async () => {
    const bali = await aims('asOf: 2010, process: "bali-process"');
    expect([bali.unit, bali.held, counts(bali.weights)]).toEqual(['PROCESS', both(1), [both(1), both(1), both(0)]]);
    expect(bali.rows.rows[0].codings.every(({ confidence }: { confidence: string }) => confidence === 'LOW')).toBe(
      true,
    );
    const early = await aims('asOf: 2001, process: "bali-process"');
    expect([early.held, early.weights[0].share]).toEqual([both(0), null]);
  });

  it('are asked for one subject at a time', async () => {
    await expect(aims('actor: "iom", issueArea: "refugees"')).rejects.toThrow(
      /Give one of actor, issueArea and process/,
    );
    await expect(aims('process: "iom"')).rejects.toThrow(/process: no Process has the id "iom"/);
    await expect(aims('actor: "refugees"')).rejects.toThrow(/actor: no Organisation or Process/);
  });
});

describe('the topics of services in 2010, the worked example of docs/rules.md', () => {
  it('lean to control in 6 of 31 coded mandates, of 33 that hold', async () => {
    const all = await topics('asOf: 2010');
    expect([all.held, all.coded, all.uncoded]).toEqual([both(33, 41), both(31, 39), both(2)]);
    expect(all.leanings).toEqual([
      { leaning: 'CONTROL', counts: both(6), share: 6 / 31, possibleShare: 6 / 39 },
      { leaning: 'BOTH', counts: both(0), share: 0, possibleShare: 0 },
      { leaning: 'OTHER', counts: both(25, 33), share: 25 / 31, possibleShare: 33 / 39 },
    ]);
    expect([all.actors.totalCount, all.confidence]).toEqual([19, 'LOW']);
  });

  it('are border control in 4 mandates, travel documents in 5, forensics in 1, protection and aid in 7 each', async () => {
    const { topics: rows } = await topics('asOf: 2010');
    const of = (topic: string) => rows.find((row: Weight) => row.topic === topic).counts;
    expect(['BORDER_CONTROL', 'TRAVEL_DOCUMENTS', 'FORENSICS', 'PROTECTION', 'HUMANITARIAN_AID'].map(of)).toEqual([
      both(4),
      both(5),
      both(1),
      both(7, 10),
      both(7, 8),
    ]);
  });

  it('lean to control in 2 of 9 coded mandates of IOM', async () => {
    const { actors } = await topics('asOf: 2010, actors: ["iom", "unhcr"]');
    const iom = actors.rows.find(({ actor }: ActorRow) => actor.id === 'iom');
    expect([iom.held, iom.coded, counts(iom.leanings)]).toEqual([
      both(10, 12),
      both(9, 11),
      [both(2), both(0), both(7, 9)],
    ]);
  });

  it('refuse an empty choice of actors', async () => {
    await expect(topics('actors: []')).rejects.toThrow(/actors must name at least one/);
  });
});
