import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledCells } from '../../src/features/overlap/crowded.rules.js';
import { nestingOf } from '../../src/features/overlap/nesting.rules.js';
import {
  type HeldCell,
  meetingsIn,
  overlapKey,
  overlapsOf,
  profilesOf,
  type Share,
} from '../../src/features/overlap/overlap.rules.js';

const ACTORS = ['a', 'b', 'c', 'd'];
const CELLS = ['p', 'q', 'r'];
/** Up to two periods of a mandate meet in a year, so rows of one actor and cell may repeat. */
const rows: fc.Arbitrary<HeldCell[]> = fc.array(
  fc
    .record({
      actor: fc.constantFrom(...ACTORS),
      cell: fc.constantFrom(...CELLS),
      grade: fc.constantFrom('primary', 'partial') as fc.Arbitrary<HeldCell['grade']>,
      certainty: fc.constantFrom('CERTAIN', 'POSSIBLE') as fc.Arbitrary<HeldCell['certainty']>,
    })
    .map((row) => ({ ...row, mandate: `${row.actor}--${row.cell}` })),
  { maxLength: 16 },
);
const certainOnly = (all: readonly HeldCell[]) => all.filter(({ certainty }) => certainty === 'CERTAIN');

/** The definition, cell by cell. */
function bruteShare(all: readonly HeldCell[], one: string, other: string): Share {
  const holds = (actor: string, cell: string) => all.some((row) => row.actor === actor && row.cell === cell);
  const leads = (actor: string, cell: string) =>
    all.some((row) => row.actor === actor && row.cell === cell && row.grade === 'primary');
  const cells = CELLS.filter((cell) => holds(one, cell) && holds(other, cell)).length;
  const either = CELLS.filter((cell) => holds(one, cell) || holds(other, cell)).length;
  return {
    cells,
    bothPrimary: CELLS.filter((cell) => leads(one, cell) && leads(other, cell)).length,
    ofOne: CELLS.filter((cell) => holds(one, cell)).length,
    ofOther: CELLS.filter((cell) => holds(other, cell)).length,
    jaccard: either === 0 ? 0 : cells / either,
  };
}

const brutePair = (all: readonly HeldCell[], one: string, other: string) => ({
  one,
  other,
  certain: bruteShare(certainOnly(all), one, other),
  withPossible: bruteShare(all, one, other),
});

describe('the overlap of two actors', () => {
  it('agrees with brute force on random mandates', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const expected = ACTORS.flatMap((one) =>
          ACTORS.filter((other) => one < other).map((other) => brutePair(all, one, other)),
        ).filter(({ withPossible }) => withPossible.cells > 0);
        const found = overlapsOf(profilesOf(all));
        expect([...found].sort((x, y) => (x.one + x.other < y.one + y.other ? -1 : 1))).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same from one actor, who then comes first', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...ACTORS), (all, from) => {
        const expected = ACTORS.filter((other) => other !== from)
          .map((other) => brutePair(all, from, other))
          .filter(({ withPossible }) => withPossible.cells > 0);
        const found = overlapsOf(profilesOf(all), from);
        expect([...found].sort((x, y) => (x.other < y.other ? -1 : 1))).toEqual(expected);
      }),
    );
  });

  it('is ordered by certain shared cells, Jaccard index and ids, whatever the order of the rows', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const found = overlapsOf(profilesOf(all));
        for (const [at, next] of found.slice(1).entries()) {
          const before = found[at] as (typeof found)[number];
          const steps = [
            before.certain.cells - next.certain.cells,
            before.certain.jaccard - next.certain.jaccard,
            before.one + before.other < next.one + next.other ? 1 : -1,
          ];
          expect(steps.find((step) => step !== 0)).toBeGreaterThan(0);
          expect(overlapKey(before)).toBeGreaterThanOrEqual(overlapKey(next));
        }
        expect(overlapsOf(profilesOf([...all].reverse()))).toEqual(found);
      }),
    );
  });

  it('costs as many meetings as there are pairs in each cell', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const pairs = ACTORS.flatMap((one) => ACTORS.filter((other) => one < other).map((other) => [one, other]));
        const meetings = pairs.map(([one, other]) => bruteShare(all, one as string, other as string).cells);
        expect(meetingsIn(profilesOf(all))).toBe(meetings.reduce((sum, cells) => sum + cells, 0));
      }),
    );
  });
});

describe('the leaders of a cell', () => {
  it('agree with brute force on random mandates', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const leaders = (some: readonly HeldCell[], cell: string) =>
          ACTORS.filter((actor) =>
            some.some((row) => row.actor === actor && row.cell === cell && row.grade === 'primary'),
          );
        const expected = CELLS.map((cell) => ({
          cell,
          certain: leaders(certainOnly(all), cell),
          withPossible: leaders(all, cell),
        })).filter(({ withPossible }) => withPossible.length > 0);
        const found = ledCells(profilesOf(all));
        expect([...found].sort((x, y) => (x.cell < y.cell ? -1 : 1))).toEqual(expected);
        const keys = found.map(({ certain, withPossible, cell }) => [
          9 - certain.length,
          9 - withPossible.length,
          cell,
        ]);
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });
});

describe('the relation of two bodies', () => {
  const members = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'));
  it('agrees with its definition on random members', () => {
    fc.assert(
      fc.property(members, members, (one, other) => {
        const within = (inner: string[], outer: string[]) =>
          inner.length >= 3 && inner.every((state) => outer.includes(state));
        const shares = one.some((state) => other.includes(state));
        const nested = within(one, other) || within(other, one);
        const relation = nested ? 'nested' : shares ? 'overlapping' : 'parallel';
        const narrower =
          !nested || (within(one, other) && within(other, one)) ? null : within(one, other) ? 'one' : 'other';
        const expected = one.length === 0 || other.length === 0 ? null : { relation, narrower };
        expect(nestingOf(new Set(one), new Set(other))).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('is no nesting with two members', () => {
    expect(nestingOf(new Set(['A', 'B']), new Set(['A', 'B', 'C']))?.relation).toBe('overlapping');
    expect(nestingOf(new Set(['A', 'B', 'C']), new Set(['A', 'B', 'C', 'D']))?.narrower).toBe('one');
  });
});
