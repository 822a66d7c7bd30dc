import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { ask } from '../support/ask.js';
import { realContent } from '../support/real.js';
import { RecordingEngine } from '../support/recording.js';

const PAIR = '{ certain withPossible }';
const ROWS = `{ counts ${PAIR} rows { state { id } } }`;
const engine = new RecordingEngine(new EmbeddedEngine());
beforeAll(() => engine.load(realContent()));
afterAll(() => engine.close());

interface Rows {
  rows: { state: { id: string } }[];
}
const ids = ({ rows }: Rows) => rows.map(({ state }) => state.id).sort();

/*
 * Every figure below was counted from seed/treaty-actions.csv, memberships.csv, states.csv and
 * codings.csv by a script that shares nothing with the service: the latest action up to the year
 * that is no signature, else a signature.
 */
describe('the convention on migrant workers', () => {
  const gaps = async (among: string, asOf: number) =>
    (
      await ask(
        engine,
        `{ ratificationGaps(instrument: "icrmw-1990", among: { ${among} }, asOf: ${asOf}, first: 250) {
          records members ${PAIR} parties ${ROWS} possibleParties ${ROWS} signedOnly ${ROWS} neither ${ROWS} notRecorded ${ROWS}
        } }`,
      )
    ).ratificationGaps;

  it('had two parties and two signatories among the eleven states of the Colombo Process in 2010', async () => {
    const answer = await gaps('process: "colombo-process"', 2010);
    expect(answer).toMatchObject({ records: 'RECORDED', members: { certain: 11, withPossible: 11 } });
    expect(ids(answer.parties)).toEqual(['LKA', 'PHL']);
    expect(ids(answer.signedOnly)).toEqual(['BGD', 'IDN']);
    expect(ids(answer.neither)).toEqual(['AFG', 'CHN', 'IND', 'NPL', 'PAK', 'THA', 'VNM']);
    expect([...ids(answer.possibleParties), ...ids(answer.notRecorded)]).toEqual([]);
  });

  it('leaves open who was party after 2022, where the record ends', async () => {
    const answer = await gaps('process: "colombo-process"', 2024);
    expect(answer.records).toBe('NOT_RECORDED');
    expect(ids(answer.possibleParties)).toEqual(['BGD', 'IDN', 'LKA', 'PHL']);
    expect([...ids(answer.parties), ...ids(answer.signedOnly), ...ids(answer.neither)]).toEqual([]);
    expect(answer.notRecorded.counts).toEqual({ certain: 8, withPossible: 8 });
  });

  it('had 44 parties and 15 mere signatories among 192 UN members in 2010', async () => {
    const { members, parties, signedOnly, neither } = await gaps('all: true', 2010);
    expect([members, parties.counts, signedOnly.counts, neither.counts].map(({ certain }) => certain)).toEqual([
      192, 44, 15, 133,
    ]);
  });

  it.each([
    ['Europe', 43, 2, 2],
    ['Africa', 53, 17, 10],
    ['Americas', 35, 17, 0],
    ['Asia', 47, 8, 3],
    ['Oceania', 14, 0, 0],
  ])('in %s had, of %i UN members in 2010, %i parties and %i signatories', async (region, all, party, signed) => {
    const { members, parties, signedOnly } = await gaps(`unRegion: "${region}"`, 2010);
    expect([members.certain, parties.counts.certain, signedOnly.counts.certain]).toEqual([all, party, signed]);
  });

  it('gives the actions and memberships behind each row, with their sources', async () => {
    const { ratificationGaps } = await ask(
      engine,
      '{ ratificationGaps(instrument: "icrmw-1990", among: { process: "colombo-process" }, asOf: 2010) { parties { rows { state { id } actions { action date sources { source { id } } } memberships { body { id } sources { source { id } } } } } } }',
    );
    for (const row of ratificationGaps.parties.rows) {
      expect(row.actions.length).toBeGreaterThan(0);
      expect(row.memberships).toMatchObject([{ body: { id: 'colombo-process' } }]);
      for (const { sources } of [...row.actions, ...row.memberships]) expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('gained parties as the record has it', async () => {
    const { partyCounts } = await ask(
      engine,
      `{ partyCounts(instrument: "icrmw-1990") { from to points { year records parties ${PAIR} } } }`,
    );
    expect([partyCounts.from, partyCounts.to]).toEqual([1990, 2025]);
    const count = (year: number) => partyCounts.points.find((point: { year: number }) => point.year === year);
    for (const [year, parties] of [
      [1993, 2],
      [2000, 15],
      [2003, 24],
      [2010, 44],
      [2015, 48],
      [2022, 58],
    ] as const)
      expect(count(year)).toEqual({ year, records: 'RECORDED', parties: { certain: parties, withPossible: parties } });
    expect(count(2025)).toMatchObject({ records: 'NOT_RECORDED', parties: { certain: 0 } });
  });
});

describe('what binds the Colombo Process on remittances in 2010', () => {
  const unbound = async (without: string[]) =>
    (
      await ask(
        engine,
        `query ($without: [ID!]) { unboundMembers(process: "colombo-process", issueArea: "remittances", asOf: 2010, without: $without) {
          instruments { instrument { id } force recorded } unbound ${ROWS} notRecorded ${ROWS} possiblyBound ${ROWS} bound ${ROWS}
        } }`,
        { without },
      )
    ).unboundMembers;

  it('is nothing for nine states, by the two instruments with complete records', async () => {
    const answer = await unbound(['ets-93-migrant-workers-1977']);
    expect(answer.instruments.map((row: { instrument: { id: string } }) => row.instrument.id).sort()).toEqual([
      'icrmw-1990',
      'ilo-c97',
    ]);
    expect(ids(answer.bound)).toEqual(['LKA', 'PHL']);
    expect(answer.unbound.counts).toEqual({ certain: 9, withPossible: 9 });
  });

  it('is not recorded for the same nine, where the European convention is asked about too', async () => {
    const answer = await unbound([]);
    expect(ids(answer.unbound)).toEqual([]);
    expect(answer.notRecorded.counts).toEqual({ certain: 9, withPossible: 9 });
  });
});

describe('wrong arguments', () => {
  const gaps = (instrument: string, among: string, more = '') =>
    `ratificationGaps(instrument: "${instrument}", among: { ${among} }${more}) { asOf }`;

  it.each([
    [gaps('icrmw-1990', ''), /exactly one of process, organisation, unRegion and all/],
    [gaps('icrmw-1990', 'all: false'), /exactly one/],
    [gaps('icrmw-1990', 'all: true, process: "igc"'), /it names 2/],
    [gaps('icrmw-1990', 'unRegion: "Afrika"'), /Did you mean "Africa"/],
    [gaps('icrmw-199', 'all: true'), /Did you mean "icrmw-1990"/],
    [gaps('icrmw-1990', 'process: "iom"'), /no Process has the id "iom"/],
    [gaps('icrmw-1990', 'all: true', ', asOf: 1985'), /asOf must be 1990 or later/],
    [
      'partyCounts(instrument: "icrmw-1990", from: 2010, to: 2000) { from }',
      /from \(2010\) is later than to \(2000\): exchange them/,
    ],
    [
      'partyCounts(instrument: "icrmw-1990", from: 1900) { from }',
      /120 points at most.* it would have 126\. Widen step to 2 or more/,
    ],
    ['partyCounts(instrument: "icrmw-1990", from: 1500, step: 100) { from }', /from must be a year from/],
    ['partyCounts(instrument: "icrmw-1990", step: 0) { from }', /step must be 1 year or more/],
    ['unboundMembers(process: "colombo", issueArea: "remittances") { asOf }', /no Process has the id/],
    ['unboundMembers(process: "igc", issueArea: "remitances") { asOf }', /Did you mean "remittances"/],
    ['unboundMembers(process: "igc", issueArea: "remittances", without: ["x"]) { asOf }', /without: no Instrument/],
  ])('of %s are told', async (field, message) => {
    await expect(ask(engine, `{ ${field} }`)).rejects.toThrow(message);
  });
});

it('needs a handful of engine calls, however many states', async () => {
  engine.asked.length = 0;
  await ask(
    engine,
    '{ ratificationGaps(instrument: "icrmw-1990", among: { all: true }, first: 250) { neither { rows { state { name } actions { sources { source { id } } } } } } }',
  );
  expect(engine.asked.length).toBeLessThanOrEqual(6);
});
