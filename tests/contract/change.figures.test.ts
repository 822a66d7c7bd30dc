import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { ask } from '../support/ask.js';
import { realContent } from '../support/real.js';
import { RecordingEngine } from '../support/recording.js';
import { tinyContent } from '../support/tiny.js';

/*
 * The figures were counted from seed/*.csv by a script of its own that shares no code with the
 * service: it dates each row by the rule of time, and fills each cell by the tables of docs/rules.md.
 */
const engine = new RecordingEngine(new EmbeddedEngine());
beforeAll(() => engine.load(realContent()));
afterAll(() => engine.close());

const COUNTS = 'statusCounts { status certain withPossible } verdictCounts { verdict certain withPossible }';

type Row = { certain: number; withPossible: number } & Record<string, unknown>;
/** Counts as "certain/with possible" by status or verdict, without what is 0 in both. */
const figures = (rows: Row[], key: string): Record<string, string> =>
  Object.fromEntries(
    rows
      .filter((row) => row.withPossible + row.certain > 0)
      .map((row) => [row[key], `${row.certain}/${row.withPossible}`]),
  );

describe('coverage over time', () => {
  it('moved from 4 recorded cells of 100 in 1919 to 64 in 2025', async () => {
    const { coverageSeries } = await ask(
      engine,
      `{ coverageSeries(from: 1919, step: 20) { points { year ${COUNTS} } } }`,
    );
    const byYear = new Map(coverageSeries.points.map((point: { year: number }) => [point.year, point]));
    expect([...byYear.keys()]).toEqual([1919, 1939, 1959, 1979, 1999, 2019, 2025]);
    // mandates.csv with mandate-periods.csv and gaps.csv.
    const first = byYear.get(1919) as Record<string, Row[]>;
    expect(figures(first.statusCounts as Row[], 'status')).toEqual({
      UNCOVERED: '0/1',
      CONTESTED: '0/1',
      PARTIAL: '4/7',
      NOT_RECORDED: '96/91',
    });
    const last = byYear.get(2025) as Record<string, Row[]>;
    expect(figures(last.statusCounts as Row[], 'status')).toEqual({
      PARTIAL: '26/21',
      FRAGMENTED: '27/53',
      LIMITED: '6/6',
      COVERED: '5/5',
      NOT_RECORDED: '36/15',
    });
    expect(figures(last.verdictCounts as Row[], 'verdict')).toEqual({
      GAP: '5/6',
      DISPUTED: '12/14',
      THIN: '44/62',
      COVERED: '3/3',
      UNKNOWN: '36/15',
    });
  });

  it('counts by function and by issue area: oversight, and migrant rights, in 1990 and 2010', async () => {
    const { coverageSeries } = await ask(
      engine,
      `{ coverageSeries(from: 1990, to: 2010, step: 20) { points { byFunction { function ${COUNTS} } byIssueArea { issueArea { id } ${COUNTS} } } } }`,
    );
    // The same tables, for normative-oversight and for migrant-rights alone.
    const oversight = coverageSeries.points.map(({ byFunction }: { byFunction: Record<string, Row[] | string>[] }) =>
      figures(byFunction.find((row) => row.function === 'NORMATIVE_OVERSIGHT')?.statusCounts as Row[], 'status'),
    );
    expect(
      oversight.map((row: Record<string, string>) =>
        Object.entries(row).map(([key, pair]) => `${key} ${pair.split('/')[0]}`),
      ),
    ).toEqual([
      ['UNCOVERED 0', 'PARTIAL 5', 'FRAGMENTED 3', 'COVERED 1', 'NOT_RECORDED 11'],
      ['UNCOVERED 1', 'PARTIAL 5', 'FRAGMENTED 7', 'LIMITED 2', 'COVERED 1', 'NOT_RECORDED 4'],
    ]);
    const rights = coverageSeries.points.map(
      ({ byIssueArea }: { byIssueArea: { issueArea: { id: string }; statusCounts: Row[] }[] }) =>
        byIssueArea
          .find(({ issueArea }) => issueArea.id === 'migrant-rights')
          ?.statusCounts.filter(({ certain }) => certain > 0)
          .map(({ status, certain }) => `${status} ${certain}`),
    );
    expect(rights).toEqual([
      ['FRAGMENTED 1', 'NOT_RECORDED 4'],
      ['PARTIAL 1', 'FRAGMENTED 2', 'LIMITED 1', 'NOT_RECORDED 1'],
    ]);
  });

  it('says of each year what coverage says of it alone', async () => {
    const cells =
      'asOf factCount cells { id status possibleStatus verdict explanation mandates { certainty actor { id } } }';
    const { coverageSeries } = await ask(
      engine,
      `{ coverageSeries(from: 1950, to: 2022, step: 12) { points { year coverage { ${cells} } } } }`,
    );
    for (const { year, coverage } of coverageSeries.points)
      expect(coverage, year).toEqual((await ask(engine, `{ coverage(asOf: ${year}) { ${cells} } }`)).coverage);
  });

  it('takes five engine calls for any number of years, the names of issue areas among them', async () => {
    engine.asked.length = 0;
    await ask(engine, `{ coverageSeries(from: 1908, step: 2) { points { year ${COUNTS} } } }`);
    expect(engine.asked.length).toBe(5);
    engine.asked.length = 0;
    await ask(
      engine,
      `{ coverageSeries(from: 1908, step: 2) { points { byIssueArea { issueArea { name } ${COUNTS} } } } }`,
    );
    expect(engine.asked.length).toBe(5);
  });
});

describe('what changed between 2010 and 2025', () => {
  const PAIR = 'counts { certain withPossible }';

  it('moves 55 of 100 cells, 19 of them with certainty; one closed, none opened', async () => {
    const { compareYears } = await ask(
      engine,
      `{ compareYears { from to cellCount unchanged movementCounts { movement ${PAIR} }
          opened { totalCount } closed { cells { id certainty before { status } after { status mandates { strength reach actor { id } } } } } } }`,
    );
    expect(compareYears).toMatchObject({ from: 2010, to: 2025, cellCount: 100, unchanged: 45 });
    // The worked example of docs/rules.md: the two years of each cell by the same script, compared by the table of change-1.
    const moved = compareYears.movementCounts.map((row: { movement: string; counts: Row }) => ({
      ...row.counts,
      movement: row.movement,
    }));
    expect(figures(moved, 'movement')).toEqual({
      CLOSED: '1/1',
      WEAKENED: '0/5',
      STRENGTHENED: '5/9',
      RECORDED: '6/10',
      NO_LONGER_RECORDED: '1/8',
      JUDGED_ANEW: '6/7',
      OTHERWISE_CHANGED: '0/15',
    });
    expect(compareYears.opened.totalCount).toBe(0);
    // mandates.csv: the Global Refugee Forum leads for all states from 2019.
    const [forum] = compareYears.closed.cells;
    expect(forum).toMatchObject({
      id: 'forum-for-dialogue--refugees',
      certainty: 'CERTAIN',
      before: { status: 'LIMITED' },
    });
    expect(forum.after.mandates).toContainEqual({
      strength: 'PRIMARY',
      reach: 'GLOBAL',
      actor: { id: 'global-refugee-forum' },
    });
  });

  it('shows a cell that weakened only because a source fell silent as merely possible', async () => {
    // mandate-periods.csv: IFRC's mandate is an act of 2009, IOM's a practice last observed in 2010.
    const { compareYears } = await ask(
      engine,
      '{ compareYears(functions: [SERVICE_PROVISION], issueAreas: ["migrant-rights"]) { changed { cells { movement certainty steps before { status } after { status possibleStatus } } } } }',
    );
    expect(compareYears.changed.cells).toEqual([
      {
        movement: 'WEAKENED',
        certainty: 'POSSIBLE',
        steps: -1,
        before: { status: 'FRAGMENTED' },
        after: { status: 'PARTIAL', possibleStatus: 'FRAGMENTED' },
      },
    ]);
  });

  it('judges a cell anew where the brief stated an absence, and calls that no opening', async () => {
    // gaps.csv: the absences in this cell that the brief stated in 2010; the mandates stay as they were.
    const { compareYears } = await ask(
      engine,
      '{ compareYears(from: 2005, to: 2010, functions: [NORMATIVE_OVERSIGHT], issueAreas: ["migrant-rights"]) { opened { totalCount } changed { cells { movement steps before { status verdict } after { status verdict } } } } }',
    );
    expect(compareYears).toEqual({
      opened: { totalCount: 0 },
      changed: {
        cells: [
          {
            movement: 'JUDGED_ANEW',
            steps: 0,
            before: { status: 'LIMITED', verdict: 'THIN' },
            after: { status: 'LIMITED', verdict: 'GAP' },
          },
        ],
      },
    });
  });

  it.each([
    // organisations.csv, processes.csv, instruments.csv, memberships.csv (roles member and participant).
    { from: 2010, to: 2025, counts: [18, 7, 33, 8, 10, 6], begun: [292, 471], ended: [61, 61] },
    { from: 1919, to: 2010, counts: [155, 14, 53, 9, 40, 35], begun: [1088, 1497], ended: [40, 43] },
    { from: 1945, to: 1955, counts: [22, 6, 0, 0, 5, 5], begun: [0, 217], ended: [0, 0] },
  ])('counts who and what came and went from $from to $to', async ({ from, to, counts, begun, ended }) => {
    const total = '{ totalCount }';
    const { compareYears } = await ask(
      engine,
      `{ compareYears(from: ${from}, to: ${to}) {
          organisationsFounded ${total} organisationsEnded ${total} processesFounded ${total} processesEnded ${total}
          instrumentsAdopted ${total} instrumentsInForce ${total}
          membershipsBegun { totalCount ${PAIR} } membershipsEnded { totalCount ${PAIR} } } }`,
    );
    const { membershipsBegun, membershipsEnded, ...lists } = compareYears;
    expect(Object.values(lists)).toEqual(counts.map((totalCount) => ({ totalCount })));
    const pair = ([certain, withPossible]: number[]) => ({
      totalCount: withPossible,
      counts: { certain, withPossible },
    });
    expect(membershipsBegun).toEqual(pair(begun));
    expect(membershipsEnded).toEqual(pair(ended));
  });
});

describe('a cell that opens', () => {
  it('was covered, and is recorded as less', async () => {
    const tiny = new EmbeddedEngine();
    await tiny.load(
      tinyContent((tables) => {
        const period = tables.mandatePeriods.find((row) => row.mandate === 'agency--normative-oversight--refugees');
        if (!period) throw new Error('The tiny dataset has no mandate of the agency.');
        tables.mandatePeriods.push({ ...period, number: 2, from: 2000, strength: 'partial' });
        period.to = 1999;
      }),
    );
    const { compareYears } = await ask(
      tiny,
      '{ compareYears(from: 1995, to: 2005) { opened { totalCount cells { id certainty steps before { status } after { status } } } } }',
    );
    expect(compareYears.opened).toEqual({
      totalCount: 1,
      cells: [
        {
          id: 'normative-oversight--refugees',
          certainty: 'CERTAIN',
          steps: -3,
          before: { status: 'COVERED' },
          after: { status: 'PARTIAL' },
        },
      ],
    });
    await tiny.close();
  });
});

describe('wrong arguments', () => {
  it.each([
    ['{ compareYears(from: 2010, to: 2010) { note } }', /both 2010: give two different years/],
    ['{ compareYears(from: 2025, to: 2010) { note } }', /from \(2025\) is later than to \(2010\): exchange them/],
    ['{ compareYears(from: 1800) { note } }', /from must be a year from 1863 to 2025/],
    ['{ compareYears(issueAreas: ["refuges"]) { note } }', /Did you mean "refugees"/],
    ['{ compareYears(functions: []) { note } }', /functions must name at least one/],
    ['{ compareYears { changed(first: 0) { totalCount } } }', /first must be 1 or more \(it is 0\)/],
    ['{ coverageSeries(from: 2010, to: 2010) { note } }', /both 2010/],
    ['{ coverageSeries(step: 0) { note } }', /step must be 1 year or more/],
    ['{ coverageSeries(from: 1919, step: 1) { note } }', /would have 107\. Widen step to 2 or more/],
    ['{ coverageSeries { points { coverage { asOf } } } }', /for series of 10 points at most/],
  ])('%s', async (source, message) => {
    await expect(ask(engine, source)).rejects.toThrow(message);
  });
});
