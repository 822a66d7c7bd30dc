import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { ask } from '../support/ask.js';
import { realContent } from '../support/real.js';
import { RecordingEngine } from '../support/recording.js';

/*
 * The figures were counted from seed/*.csv by a script of its own that knows nothing of the service.
 * Parties: for each state with un_member_since up to the year, the rows of treaty-actions.csv were put
 * in order and the last one decided. Levels and issue areas: rows of codings.csv. Processes: founded,
 * ended, status and issue_areas of processes.csv.
 */

const engine = new RecordingEngine(new EmbeddedEngine());
beforeAll(() => engine.load(realContent()));
afterAll(() => engine.close());

const AREAS = `unMembers factCount verdictCounts { verdict certain withPossible } areas {
  issueArea { id } goodType verdict possibleVerdict notTestableBecause explanation statedLevels
  levels { level isPredicted finding }
  instruments { totalCount cut rows { instrument { id } certainty partyRecord parties { certain withPossible } share bindsHalf coding { reason } } }
  processes { totalCount cut rows { process { id } certainty coding { reason } } }
}`;
interface Level {
  level: string;
  isPredicted: boolean;
  finding: string;
}
interface Row {
  certainty: string;
  bindsHalf: string | null;
  partyRecord: string;
  instrument: { id: string };
  process: { id: string };
  parties: { certain: number; withPossible: number } | null;
  share: number | null;
  coding: { reason: string } | null;
}

const fitIn = async (args: string) => (await ask(engine, `{ governanceFit(${args}) { ${AREAS} } }`)).governanceFit;
const areaFit = async (area: string, asOf: number) =>
  (await fitIn(`asOf: ${asOf}, issueAreas: ["${area}"], first: 250`)).areas[0];
const findings = ({ levels }: { levels: Level[] }) => levels.map(({ finding }) => finding);
const certain = (rows: Row[]) => rows.filter(({ certainty }) => certainty === 'CERTAIN').length;
const binding = (rows: Row[]) =>
  rows
    .filter(({ bindsHalf }) => bindsHalf === 'CERTAIN')
    .map(({ instrument, parties }) => [instrument.id, parties?.certain]);
const laws = ({ instruments }: { instruments: { rows: Row[] } }) => instruments.rows;
const talks = ({ processes }: { processes: { rows: Row[] } }) => processes.rows;

describe('the fit of levels in 2010, the worked example of docs/rules.md', () => {
  it('finds refugees on both levels: three treaties bind 190, 143 and 144 of 192 members, 9 of 11 processes certain', async () => {
    const refugees = await areaFit('refugees', 2010);
    expect([refugees.goodType, refugees.verdict, refugees.possibleVerdict]).toEqual(['PUBLIC', 'MIXED', 'MIXED']);
    expect(findings(refugees)).toEqual(['FOUND', 'FOUND', 'NOT_RECORDED', 'NOT_RECORDED']);
    expect(binding(laws(refugees))).toEqual([
      ['crc-1989', 190],
      ['refugee-convention-1951', 143],
      ['refugee-protocol-1967', 144],
    ]);
    expect(laws(refugees)).toHaveLength(6);
    expect([talks(refugees).length, certain(talks(refugees))]).toEqual([11, 9]);
    expect(laws(refugees).find(({ instrument }) => instrument.id === 'refugee-convention-1951')?.share).toBe(143 / 192);
  });

  it('finds low-skilled labour as predicted: 44, 49 and 23 parties are too few, those to ILO 181 not recorded', async () => {
    const labour = await areaFit('low-skilled-labour', 2010);
    expect([labour.goodType, labour.verdict, labour.possibleVerdict]).toEqual(['CLUB', 'AS_PREDICTED', 'MIXED']);
    expect(findings(labour)).toEqual(['UNDECIDED', 'FOUND', 'NOT_RECORDED', 'NOT_RECORDED']);
    const parties = Object.fromEntries(
      laws(labour).map((row) => [row.instrument.id, row.parties?.certain ?? row.partyRecord]),
    );
    expect(parties).toMatchObject({ 'icrmw-1990': 44, 'ilo-c97': 49, 'ilo-c143': 23, 'ilo-c181': 'NOT_RECORDED' });
    expect([talks(labour).length, certain(talks(labour))]).toEqual([12, 9]);
  });

  it('finds irregular migration on both levels: the protocol on smuggling binds 125 of 192', async () => {
    const irregular = await areaFit('irregular-migration', 2010);
    expect([irregular.goodType, irregular.verdict]).toEqual(['CLUB', 'MIXED']);
    expect(binding(laws(irregular))).toEqual([['palermo-smuggling-2000', 125]]);
    expect([laws(irregular).length, talks(irregular).length, certain(talks(irregular))]).toEqual([7, 20, 14]);
  });

  it('finds high-skilled labour above the prediction: the services agreement binds 149 of 192', async () => {
    const skilled = await areaFit('high-skilled-labour', 2010);
    expect([skilled.goodType, skilled.verdict, skilled.notTestableBecause]).toEqual(['PRIVATE', 'ABOVE', null]);
    expect(binding(laws(skilled))).toEqual([['gats-1994', 149]]);
    expect(skilled.levels.filter(({ isPredicted }: Level) => isPredicted)).toEqual([
      { level: 'BILATERAL', isPredicted: true, finding: 'NOT_RECORDED' },
      { level: 'UNILATERAL', isPredicted: true, finding: 'NOT_RECORDED' },
    ]);
  });

  it('cannot test the 16 issue areas that nobody classified, and shows their evidence and stated levels', async () => {
    const { verdictCounts, unMembers, areas } = await fitIn('first: 1');
    expect(unMembers).toBe(192);
    expect(verdictCounts).toEqual([
      { verdict: 'AS_PREDICTED', certain: 1, withPossible: 0 },
      { verdict: 'MIXED', certain: 2, withPossible: 3 },
      { verdict: 'ABOVE', certain: 1, withPossible: 1 },
      { verdict: 'NOT_TESTABLE', certain: 16, withPossible: 16 },
    ]);
    const rights = areas.find(({ issueArea }: { issueArea: { id: string } }) => issueArea.id === 'migrant-rights');
    expect(rights).toMatchObject({ goodType: null, notTestableBecause: 'NOT_CLASSIFIED', statedLevels: ['EMBEDDED'] });
    expect(rights.instruments).toMatchObject({ cut: true, totalCount: 14 });
    expect(rights.explanation).toMatch(/^Nobody classified it/);
  });
});

describe('the fit of levels in other years', () => {
  it('finds refugees multilateral in 1990 by 98 of 157 members', async () => {
    const refugees = await areaFit('refugees', 1990);
    expect(binding(laws(refugees))).toContainEqual(['refugee-convention-1951', 98]);
    expect((await fitIn('asOf: 1990, first: 1')).unMembers).toBe(157);
  });

  it('does not call refugees BELOW in 2025, when no records of parties reach the year', async () => {
    const refugees = await areaFit('refugees', 2025);
    expect([refugees.verdict, refugees.possibleVerdict, refugees.notTestableBecause]).toEqual([
      'NOT_TESTABLE',
      'MIXED',
      'LEVEL_UNDECIDED',
    ]);
    for (const { partyRecord, parties } of laws(refugees))
      expect([partyRecord, parties]).toEqual(['NOT_RECORDED', null]);
  });

  it('tells with two verdicts that the records of the protocol on smuggling end in 2023', async () => {
    const verdicts = async (asOf: number) => {
      const { verdict, possibleVerdict } = await areaFit('irregular-migration', asOf);
      return [verdict, possibleVerdict];
    };
    expect(await verdicts(2020)).toEqual(['MIXED', 'MIXED']);
    expect(await verdicts(2025)).toEqual(['AS_PREDICTED', 'MIXED']);
  });

  it('measures no multilateral level before the United Nations', async () => {
    const refugees = await areaFit('refugees', 1930);
    expect([findings(refugees)[0], refugees.verdict]).toEqual(['NOT_RECORDED', 'NOT_TESTABLE']);
  });

  it('gives the reason of the coding for every piece of evidence', async () => {
    const { areas } = await fitIn('asOf: 2010, first: 250');
    for (const area of areas)
      for (const row of [...laws(area), ...talks(area)]) expect(row.coding?.reason ?? '').not.toBe('');
  });
});

describe('the answer on fit', () => {
  it('takes ten engine calls, however many issue areas there are', async () => {
    const before = engine.asked.length;
    await fitIn('first: 250');
    expect(engine.asked.length - before).toBeLessThanOrEqual(10);
  });

  it.each([
    ['first: 0', /first must be 1 or more/],
    ['issueAreas: []', /issueAreas must name at least one/],
    ['issueAreas: ["refugee"]', /no IssueArea has the id "refugee"\. Did you mean "refugees"/],
    ['asOf: 2300', /asOf must be a year from/],
  ])('refuses %s', async (args, message) => {
    await expect(fitIn(args)).rejects.toThrow(message);
  });
});
