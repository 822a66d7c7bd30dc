import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLeastRoom, propertiesIn } from '../../src/graph/embedded/columns.js';

interface Batch {
  readonly size: number;
  readonly properties: ReadonlySet<string>;
}

const measure = (batch: Batch) => batch;

/** The room of all columns together: each reaches to the last thing that has the property. */
function roomOf(batches: readonly Batch[]): number {
  const ends = new Map<string, number>();
  let at = 0;
  for (const { size, properties } of batches) {
    at += size;
    for (const name of properties) ends.set(name, at);
  }
  return [...ends.values()].reduce((sum, end) => sum + end, 0);
}

const permutations = <T>(of: readonly T[]): T[][] =>
  of.length === 0
    ? [[]]
    : of.flatMap((first, at) => permutations(of.filter((_, other) => other !== at)).map((rest) => [first, ...rest]));

const batches = fc.array(
  fc.record({ size: fc.integer({ min: 0, max: 1000 }), properties: fc.uniqueArray(fc.constantFrom(...'abcdefgh')) }),
  { maxLength: 5 },
);
const inSets = (given: readonly { size: number; properties: readonly string[] }[]): Batch[] =>
  given.map(({ size, properties }) => ({ size, properties: new Set(properties) }));

test('what few have comes early, what all have does not matter', () => {
  const [many, few, none] = inSets([
    { size: 900, properties: ['id'] },
    { size: 10, properties: ['id', 'note', 'until'] },
    { size: 0, properties: ['other'] },
  ]) as [Batch, Batch, Batch];
  expect(inLeastRoom([many, few, none], measure)).toEqual([none, few, many]);
  expect(roomOf([few, many])).toBe(910 + 2 * 10);
});

test('every batch is there once, in hardly more room than the best of all orders takes', () => {
  fc.assert(
    fc.property(batches, (given) => {
      const all = inSets(given);
      const ordered = inLeastRoom(all, measure);
      expect(new Set(ordered)).toEqual(new Set(all));
      expect(ordered).toHaveLength(all.length);
      const best = Math.min(...permutations(all).map(roomOf));
      expect(roomOf(ordered)).toBeLessThanOrEqual(1.5 * best);
    }),
    { numRuns: 2000 },
  );
});

test('a property that no row has is none', () => {
  expect(
    propertiesIn([
      { id: 'a', note: null },
      { id: 'b', year: 1951 },
    ]),
  ).toEqual(new Set(['id', 'year']));
});
