import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Latencies, paced } from '../../bench/measure/paced.mjs';
import { summed } from '../../bench/measure/profile-summary.mjs';
import { median, ratioOf, rotated } from '../../bench/measure/statistics.mjs';
import { readOptions } from '../../bench/options.mjs';
import { figure, ratioTable, table, verdict } from '../../bench/report/table.mjs';
import { grownBy } from '../../bench/report/targets.mjs';
import { between } from '../../bench/report/write.mjs';
import { SCENARIOS } from '../../bench/scenarios.mjs';
import { PACKAGE_ROOT } from '../../src/config.js';

describe('figures of a run', () => {
  it('takes the middle, or what lies between the two in the middle', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow();
  });

  it('forms ratios inside each round, so that a slow round of both changes nothing', () => {
    expect(ratioOf([10, 100, 30], [20, 200, 30])).toEqual({ median: 0.5, min: 0.5, max: 1 });
    expect(() => ratioOf([1], [1, 2])).toThrow();
  });

  it('tells latencies in milliseconds, to a thousandth of each', () => {
    const latencies = new Latencies();
    for (let seconds = 100; seconds > 0; seconds--) latencies.since(performance.now() - seconds * 1000);
    const { p50, p99, max } = latencies.figures();
    for (const [found, seconds] of [
      [p50, 50],
      [p99, 99],
      [max, 100],
    ] as const)
      expect(Math.abs(found / 1000 / seconds - 1)).toBeLessThan(0.002);
  });

  it('begins as many works as the rate says, each with the time when it was due, and waits for all', async () => {
    const begun: [number, number][] = [];
    let over = 0;
    await paced(1000, 0.05, async (at, intended) => {
      begun.push([at, intended]);
      await new Promise((wake) => setTimeout(wake, 5));
      over++;
    });
    const start = begun[0]?.[1] as number;
    expect(over).toBe(50);
    expect(begun.map(([at]) => at)).toEqual(Array.from({ length: 50 }, (_, at) => at));
    for (const [at, intended] of begun) expect(intended - start).toBeCloseTo(at, 6);
  });

  it('lets each peer begin in turn, and leaves none out', () => {
    const firsts = [0, 1, 2].map((round) => rotated(['a', 'b', 'c'], round));
    expect(firsts.map(([first]) => first)).toEqual(['a', 'b', 'c']);
    for (const order of firsts) expect([...order].sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('tables of a run', () => {
  const slices = (...speeds: number[]) => speeds.map((perSecond) => ({ perSecond, processor: 1000 / perSecond }));
  const measured = [{ name: 'path', title: 'paths', figures: { embedded: slices(30, 60), engine: slices(60, 60) } }];
  const row = { scenario: 'path', one: 'embedded', other: 'engine', first: 0.7, moonshot: 0.95 };

  it('shows ratio, spread and goals of peers that were measured', () => {
    expect(ratioTable(measured, [row]).split('\n').at(-1)).toBe(
      '| paths | service, embedded engine | raw engine calls | **0.75** | 0.5–1 | 0.75 | 0.7 | 0.95 | first |',
    );
  });

  it('leaves out peers that were not', () => {
    expect(ratioTable(measured, [{ ...row, other: 'driver' }])).toBe('');
  });

  it('tells which goal is met, of figures that shall be great and of those that shall be small', () => {
    const goals = { first: 0.7, moonshot: 0.9 };
    expect([0.5, 0.7, 0.95].map((value) => verdict(value, goals))).toEqual(['no', 'first', 'further']);
    const seconds = { first: 1, moonshot: 0.4 };
    expect([1.5, 0.9, 0.3].map((value) => verdict(value, seconds, false))).toEqual(['no', 'first', 'further']);
  });

  it('writes few digits and no exponents', () => {
    expect([0.0456, 1.26, 12.6, 519.4, 32_412].map(figure)).toEqual(['0.046', '1.3', '13', '519', '32,412']);
  });

  it('is Markdown', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });

  it('replaces what stands between the marks of docs/performance.md, and nothing else', () => {
    const text = readFileSync(path.join(PACKAGE_ROOT, 'docs', 'performance.md'), 'utf8');
    const once = between(text, 'new');
    expect(between(once, 'newer')).toBe(once.replace('\n\nnew\n\n', '\n\nnewer\n\n'));
    expect(once.split('\n').at(1)).toBe(text.split('\n').at(1));
    expect(() => between('no marks', 'new')).toThrow(/marks|lines/);
  });
});

describe('a profile', () => {
  const frame = (id: number, functionName: string, url: string) => ({ id, callFrame: { functionName, url } });
  const profile = {
    startTime: 1000,
    nodes: [
      frame(1, 'parse', 'file:///x/node_modules/graphql/language/parser.js'),
      frame(2, 'judge', 'file:///x/dist/src/features/coverage/cell.service.js'),
      frame(3, '(garbage collector)', ''),
      frame(4, '(idle)', ''),
    ],
    samples: [2, 1, 2, 3, 4, 1],
    timeDeltas: [1000, 2000, 1000, 500, 9000, 1000],
  };

  it('sums self time by the part of the program, most first, without idling', () => {
    expect(summed(profile).parts).toEqual([
      ['graphql', 3],
      ['features/coverage/cell.service.js', 2],
      ['(garbage collector)', 0.5],
    ]);
  });

  it('leaves out what came before', () => {
    expect(summed(profile, 4500).parts.map(([part]) => part)).not.toContain('parse graphql');
    expect(summed(profile, 4500).parts).toContainEqual(['graphql', 1]);
  });
});

it('says how many times longer a scenario takes at a size', () => {
  const growth = [1, 100].map((times) => ({ times, milliseconds: { coverage: times * 2 } }));
  expect(grownBy(growth, 'coverage', 100)).toBe(100);
  expect(grownBy(growth, 'coverage', 10)).toBeUndefined();
});

describe('options of the bench', () => {
  it('takes all scenarios, and fewer rounds where it is short', () => {
    expect(readOptions([]).scenarios).toEqual(SCENARIOS.map(({ name }) => name));
    expect(readOptions(['--short']).rounds).toBeLessThan(readOptions([]).rounds);
  });

  it('names what it does not know', () => {
    expect(() => readOptions(['--scenarios', 'paths'])).toThrow(/"paths" is none of .*path/);
    expect(() => readOptions(['--rounds', '0'])).toThrow(/--rounds/);
    expect(() => readOptions(['--ab', 'CACHE'])).toThrow(/NAME=VALUE/);
  });
});
