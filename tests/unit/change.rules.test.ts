import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_POINTS } from '../../src/features/change/change.args.js';
import { type Answer, type Movement, moveOf, ORDER } from '../../src/features/change/change.rules.js';
import { type CellGap, coverCell, type HeldMandate, STATUSES } from '../../src/features/coverage/coverage.rules.js';
import { partOfRelation } from '../../src/features/coverage/part-of.rules.js';
import { narrowestStep, pointCount, pointsOf } from '../../src/features/time/points.rules.js';

const certainty = fc.constantFrom('CERTAIN', 'POSSIBLE') as fc.Arbitrary<'CERTAIN' | 'POSSIBLE'>;
const mandate = fc.record({
  actor: fc.constantFrom('a', 'b', 'c'),
  ofClass: fc.constant(false),
  strength: fc.constantFrom('primary', 'partial', 'contested', 'none-stated'),
  reach: fc.constantFrom('global', 'parties-only'),
  certainty,
}) as fc.Arbitrary<HeldMandate>;
const gap = fc.record({ kind: fc.constantFrom('absence', 'adequacy'), certainty }) as fc.Arbitrary<CellGap>;

/** The facts of a cell in one year. */
interface Facts {
  readonly mandates: readonly HeldMandate[];
  readonly gaps: readonly CellGap[];
}
const facts: fc.Arbitrary<Facts> = fc.record({
  mandates: fc.array(mandate, { maxLength: 3 }),
  gaps: fc.array(gap, { maxLength: 2 }),
});

const partOf = partOfRelation([{ part: 'a', whole: 'b' }]);
const answerOf = ({ mandates, gaps }: Facts): Answer => coverCell(mandates, gaps, partOf);

/** Every selection of the possible facts, each taken as if it held. */
function selections<T extends { certainty: string }>([row, ...rest]: readonly T[]): T[][] {
  if (!row) return [[]];
  const others = selections(rest);
  const held = others.map((some) => [{ ...row, certainty: 'CERTAIN' }, ...some]);
  return row.certainty === 'CERTAIN' ? held : [...others, ...held];
}

/** What can have been true of the cell: the answer for each selection. */
const worlds = ({ mandates, gaps }: Facts): Answer[] =>
  selections(mandates).flatMap((some) => selections(gaps).map((told) => coverCell(some, told, partOf)));

/** The table of movements, read row by row, on certain answers. */
function bruteMovement(before: Answer, after: Answer): Movement | null {
  const order = 'uncovered contested partial fragmented limited covered'.split(' ');
  const [was, is] = [before.status, after.status];
  const table: [Movement, boolean][] = [
    ['recorded', was === 'not-recorded' && is !== 'not-recorded'],
    ['no-longer-recorded', was !== 'not-recorded' && is === 'not-recorded'],
    ['opened', was === 'covered' && is !== 'covered'],
    ['closed', was !== 'covered' && is === 'covered'],
    ['weakened', order.indexOf(is) < order.indexOf(was)],
    ['strengthened', order.indexOf(is) > order.indexOf(was)],
    ['judged-anew', before.verdict !== after.verdict],
    ['otherwise-changed', JSON.stringify(before) !== JSON.stringify(after)],
  ];
  return table.find(([, applies]) => applies)?.[0] ?? null;
}

describe('the movement of a cell', () => {
  it('is the one of the table', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const [before, after] = [answerOf(one), answerOf(other)];
        expect(moveOf(before, after)?.movement ?? null).toBe(bruteMovement(before, after));
      }),
      { numRuns: 5000 },
    );
  });

  it('is certain only where every selection of the possible facts moves the same way', () => {
    const down = new Set<Movement | null>(['opened', 'weakened']);
    const up = new Set<Movement | null>(['closed', 'strengthened']);
    const same = (one: Movement | null, other: Movement | null) =>
      one === other || (down.has(one) && down.has(other)) || (up.has(one) && up.has(other));
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const move = moveOf(answerOf(one), answerOf(other));
        if (!move) return;
        const all = worlds(one).flatMap((before) => worlds(other).map((after) => bruteMovement(before, after)));
        const agreed = all.every((movement) => same(movement, move.movement));
        // A turn of the verdict, or less, can also agree by chance: there certain is the stricter word.
        if (move.certainty === 'CERTAIN') expect(agreed).toBe(true);
        else if (!['judged-anew', 'otherwise-changed'].includes(move.movement)) expect(agreed).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it('turns round when the years are exchanged', () => {
    const opposite: Partial<Record<Movement, Movement>> = {
      opened: 'closed',
      weakened: 'strengthened',
      recorded: 'no-longer-recorded',
    };
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const [there, back] = [moveOf(answerOf(one), answerOf(other)), moveOf(answerOf(other), answerOf(one))];
        expect(back === null).toBe(there === null);
        if (there && back) expect(back.steps).toBe(0 - there.steps);
        const expected = there && opposite[there.movement];
        if (expected) expect(back?.movement).toBe(expected);
      }),
    );
  });

  it('goes by the order in which coverage ranks its statuses', () => {
    expect([...ORDER, 'not-recorded']).toEqual(STATUSES);
  });
});

describe('the points of a series', () => {
  const stretch = fc.tuple(fc.integer({ min: 1800, max: 2000 }), fc.integer({ min: 1, max: 250 }));

  it('are every step from the first year, and the last year', () => {
    fc.assert(
      fc.property(stretch, fc.integer({ min: 1, max: 300 }), ([from, span], step) => {
        const to = from + span;
        const years = Array.from({ length: span + 1 }, (_, place) => from + place);
        const expected = years.filter((year) => (year - from) % step === 0 || year === to);
        expect(pointsOf(from, to, step)).toEqual(expected);
        expect(pointCount(from, to, step)).toBe(expected.length);
      }),
    );
  });

  it('stay within the limit from the step on that the error names', () => {
    fc.assert(
      fc.property(stretch, ([from, span]) => {
        const step = narrowestStep(from, from + span, MOST_POINTS);
        expect(pointsOf(from, from + span, step).length).toBeLessThanOrEqual(MOST_POINTS);
        if (step > 1) expect(pointsOf(from, from + span, step - 1).length).toBeGreaterThan(MOST_POINTS);
      }),
    );
  });
});
