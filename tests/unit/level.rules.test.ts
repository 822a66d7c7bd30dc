import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasGoverned, byValue, type Coded, uncoded } from '../../src/features/level/level.rules.js';

const LEVELS = ['multilateral', 'regional', 'embedded'];
const certainty = fc.constantFrom('CERTAIN' as const, 'POSSIBLE' as const);
const things: fc.Arbitrary<Coded[]> = fc
  .array(fc.record({ certainty, values: fc.uniqueArray(fc.constantFrom(...LEVELS)) }), { maxLength: 8 })
  .map((rows) => rows.map((row, at) => ({ ...row, id: `thing-${at}` })));
const laws = fc.array(
  fc.record({ certainty, issueAreas: fc.uniqueArray(fc.constantFrom('health', 'refugees', 'travel')) }),
  { maxLength: 8 },
);

describe('levels', () => {
  it('hold each thing on each level that it is coded on, and no other', () => {
    fc.assert(
      fc.property(things, (rows) => {
        const levels = byValue(rows, LEVELS);
        for (const level of LEVELS)
          for (const row of rows) expect(levels.get(level)?.includes(row)).toBe(row.values.includes(level));
        const placed = new Set([...levels.values()].flat());
        expect(uncoded(rows)).toEqual(rows.filter((row) => !placed.has(row)));
      }),
    );
  });
});

describe('issue areas governed', () => {
  it('are counted by instrument, and ordered by number and id', () => {
    fc.assert(
      fc.property(laws, (rows) => {
        const areas = areasGoverned(rows);
        const expected = new Map<string, [number, number]>();
        for (const { certainty: grade, issueAreas } of rows)
          for (const area of issueAreas) {
            const [certain, all] = expected.get(area) ?? [0, 0];
            expected.set(area, [certain + (grade === 'CERTAIN' ? 1 : 0), all + 1]);
          }
        expect(
          new Map(areas.map((row) => [row.issueArea, [row.instruments.certain, row.instruments.withPossible]])),
        ).toEqual(expected);
        expect(areasGoverned([...rows].reverse())).toEqual(areas);
        for (let at = 1; at < areas.length; at++)
          expect(areas[at - 1]?.instruments.certain).toBeGreaterThanOrEqual(areas[at]?.instruments.certain ?? 0);
      }),
    );
  });
});
