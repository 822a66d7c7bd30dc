import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byActor,
  CONTROL_TOPICS,
  extentOf,
  LEANINGS,
  leaningOf,
  type Unit,
  weightOf,
  weightsOf,
} from '../../src/features/aim/weight.rules.js';

const VALUES = ['border-control', 'forensics', 'health', 'protection'];
const units: fc.Arbitrary<Unit[]> = fc
  .array(
    fc.record({
      actor: fc.constantFrom('a', 'b', 'c'),
      certainty: fc.constantFrom('CERTAIN' as const, 'POSSIBLE' as const),
      values: fc.uniqueArray(fc.constantFrom(...VALUES), { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, at) => ({ ...row, id: `unit-${at}` })));

/** Counts one by one, without a helper of the service. */
function tally(rows: readonly Unit[], fits: (unit: Unit) => boolean) {
  let [certain, withPossible] = [0, 0];
  for (const row of rows)
    if (fits(row)) {
      withPossible += 1;
      if (row.certainty === 'CERTAIN') certain += 1;
    }
  return { certain, withPossible };
}

describe('the weights of aims and topics', () => {
  it('agree with counting one by one, and show what is uncoded', () => {
    fc.assert(
      fc.property(units, (rows) => {
        const coded = tally(rows, ({ values }) => values.length > 0);
        expect(extentOf(rows)).toEqual({
          held: tally(rows, () => true),
          coded,
          uncoded: tally(rows, ({ values }) => values.length === 0),
        });
        for (const { value, counts, share, possibleShare } of weightsOf(rows, VALUES)) {
          const expected = tally(rows, ({ values }) => values.includes(value));
          expect(counts).toEqual(expected);
          expect(share).toBe(coded.certain === 0 ? null : expected.certain / coded.certain);
          expect(possibleShare).toBe(coded.withPossible === 0 ? null : expected.withPossible / coded.withPossible);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never count what is uncoded, whatever is asked of it', () => {
    fc.assert(
      fc.property(units, (rows) => {
        expect(weightOf(rows, () => true).counts).toEqual(extentOf(rows).coded);
      }),
    );
  });

  it('part the coded mandates into control, both and other', () => {
    fc.assert(
      fc.property(units, (rows) => {
        const parts = LEANINGS.map((leaning) => weightOf(rows, ({ values }) => leaningOf(values) === leaning).counts);
        const { coded } = extentOf(rows);
        expect(parts.reduce((sum, { withPossible }) => sum + withPossible, 0)).toBe(coded.withPossible);
        expect(parts.reduce((sum, { certain }) => sum + certain, 0)).toBe(coded.certain);
        const only = tally(rows, ({ values }) => values.length > 0 && values.every((v) => CONTROL_TOPICS.includes(v)));
        const some = tally(rows, ({ values }) => values.some((v) => CONTROL_TOPICS.includes(v)));
        expect(parts[0]).toEqual(only);
        expect((parts[0]?.withPossible ?? 0) + (parts[1]?.withPossible ?? 0)).toBe(some.withPossible);
      }),
      { numRuns: 2000 },
    );
  });

  it('stand by actor in a total order that no order of rows changes', () => {
    fc.assert(
      fc.property(units, (rows) => {
        const order = byActor(rows).map(({ actor }) => actor);
        expect(byActor([...rows].reverse()).map(({ actor }) => actor)).toEqual(order);
        expect([...order].sort()).toEqual([...new Set(rows.map(({ actor }) => actor))].sort());
        for (const [at, actor] of order.entries()) {
          const [mine, next] = [actor, order[at + 1]].map((one) => tally(rows, (row) => row.actor === one));
          if (at + 1 < order.length) expect(mine?.certain).toBeGreaterThanOrEqual(next?.certain ?? 0);
        }
      }),
    );
  });
});
