import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellGap, coverCell } from '../../src/features/coverage/coverage.rules.js';
import {
  type CellMandate,
  effectOf,
  isRemoved,
  type Removal,
  type Standing,
  suppose,
} from '../../src/features/scenario/scenario.rules.js';

const ACTORS = ['a', 'b', 'c'];
const REACHES = ['global', 'parties-only', 'regional'];
const certainty = fc.constantFrom('CERTAIN', 'POSSIBLE');
const row = (strengths: readonly string[]) =>
  fc.record({
    actor: fc.constantFrom(...ACTORS),
    ofClass: fc.boolean(),
    strength: fc.constantFrom(...strengths),
    reach: fc.constantFrom(...REACHES),
    certainty,
  });
const held = fc
  .array(row(['primary', 'partial', 'contested', 'none-stated']), { maxLength: 6 })
  .map((rows) => rows.map((one, at) => ({ ...one, mandate: `m${at}` }) as CellMandate));
const added = fc
  .array(row(['primary', 'partial']), { maxLength: 3 })
  .map((rows) => rows.map((one) => ({ ...one, ofClass: false, certainty: 'CERTAIN', mandate: null }) as CellMandate));
const gaps = fc.array(fc.record({ kind: fc.constantFrom('absence', 'adequacy', 'participation'), certainty }), {
  maxLength: 3,
}) as fc.Arbitrary<CellGap[]>;
const removal: fc.Arbitrary<Removal> = fc
  .record({ mandates: fc.subarray(['m0', 'm1', 'm2', 'm3']), actors: fc.subarray(ACTORS) })
  .map(({ mandates, actors }) => ({ mandates: new Set(mandates), actors: new Set(actors) }));
const NOTHING: Removal = { mandates: new Set(), actors: new Set() };

const judged = (rows: readonly CellMandate[], documented: readonly CellGap[]) =>
  coverCell(rows, documented, (one, other) => one === other);

/** The four effects read from the table in docs/rules.md, first that applies. */
function bruteEffect(before: Standing, after: Standing): string {
  const filled = ['covered', 'thin', 'disputed'];
  if (before.verdict === 'gap' && filled.includes(after.verdict)) return 'closed';
  if (filled.includes(before.verdict) && ['gap', 'unknown'].includes(after.verdict)) return 'opened';
  return JSON.stringify([before.status, before.verdict, before.fallsBetween]) ===
    JSON.stringify([after.status, after.verdict, after.fallsBetween])
    ? 'unchanged'
    : 'changed';
}

describe('a supposition', () => {
  it('keeps, drops and adds what brute force keeps, drops and adds', () => {
    fc.assert(
      fc.property(held, added, removal, (rows, more, gone) => {
        const expected: CellMandate[] = [];
        for (const one of rows) {
          const holds = !one.ofClass && one.strength !== 'none-stated';
          const taken = holds && (gone.mandates.has(one.mandate as string) || gone.actors.has(one.actor));
          const overruled = one.strength === 'none-stated' && more.some((other) => other.actor === one.actor);
          if (!taken && !overruled) expected.push(one);
          expect(isRemoved(one, gone)).toBe(taken);
        }
        expect(suppose(rows, more, gone)).toEqual([...expected, ...more]);
      }),
    );
  });

  it('changes nothing where nothing is supposed', () => {
    fc.assert(
      fc.property(held, (rows) => {
        expect(suppose(rows, [], NOTHING)).toEqual(rows);
      }),
    );
  });
});

describe('the effect of a supposition', () => {
  it('agrees with the table', () => {
    fc.assert(
      fc.property(held, added, removal, gaps, (rows, more, gone, documented) => {
        const [before, after] = [judged(rows, documented), judged(suppose(rows, more, gone), documented)];
        expect(effectOf(before, after)).toBe(bruteEffect(before, after));
      }),
      { numRuns: 2000 },
    );
  });

  it('never opens a gap where a mandate is added, and never closes one where one is taken away', () => {
    fc.assert(
      fc.property(held, added, removal, gaps, (rows, more, gone, documented) => {
        const before = judged(rows, documented);
        expect(effectOf(before, judged(suppose(rows, more, NOTHING), documented))).not.toBe('opened');
        expect(effectOf(before, judged(suppose(rows, [], gone), documented))).not.toBe('closed');
      }),
      { numRuns: 2000 },
    );
  });

  it('does not take silence for a gap, nor for a filled cell', () => {
    const silent = { status: 'not-recorded', verdict: 'unknown', fallsBetween: false };
    const covered = { status: 'covered', verdict: 'covered', fallsBetween: false };
    expect(effectOf(silent, covered)).toBe('changed');
    expect(effectOf(covered, silent)).toBe('opened');
  });
});
