import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestFirst, compareMembers, pairsOf } from '../../src/features/participation/co-membership.rules.js';
import {
  countBodies,
  mostFirst,
  type Place,
  shareOf,
  surest,
} from '../../src/features/participation/participation.rules.js';

const STATES = ['A', 'B', 'C', 'D', 'E'];
const BODIES = ['p', 'q', 'r', 's'];
const places = fc.array(
  fc.record({
    state: fc.constantFrom(...STATES),
    body: fc.constantFrom(...BODIES),
    certainty: fc.constantFrom('CERTAIN', 'POSSIBLE'),
  }),
  { maxLength: 25 },
) as fc.Arbitrary<Place[]>;

/** Whether a row puts the state into the body, by asking every row. */
const isIn = (rows: readonly Place[], state: string, body: string, possibly: boolean): boolean =>
  rows.some((row) => row.state === state && row.body === body && (possibly || row.certainty === 'CERTAIN'));
const bodiesOf = (rows: readonly Place[], state: string, possibly: boolean) =>
  BODIES.filter((body) => isIn(rows, state, body, possibly)).length;
const membersOf = (rows: readonly Place[], body: string, possibly: boolean) =>
  STATES.filter((state) => isIn(rows, state, body, possibly));
const byBody = (rows: readonly Place[]) =>
  surest(
    rows,
    ({ body }) => body,
    ({ state }) => state,
  );

describe('participation of states', () => {
  it('counts bodies and states as a count by hand does, certain and possible apart', () => {
    fc.assert(
      fc.property(places, fc.subarray(STATES), (rows, asked) => {
        const counted = countBodies(asked, rows);
        expect(counted).toEqual(
          asked.map((state) => ({
            state,
            bodies: { certain: bodiesOf(rows, state, false), withPossible: bodiesOf(rows, state, true) },
          })),
        );
        const takingPart = (possibly: boolean) => asked.filter((state) => bodiesOf(rows, state, possibly) > 0).length;
        expect(shareOf(counted)).toEqual({
          states: asked.length,
          takingPart: { certain: takingPart(false), withPossible: takingPart(true) },
        });
      }),
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(places, (rows) => {
        expect(countBodies(STATES, [...rows].reverse())).toEqual(countBodies(STATES, rows));
      }),
    );
  });

  it('puts the state in most bodies first, and leaves equals in their order', () => {
    const row = (state: string, certain: number, withPossible: number) => ({
      state,
      bodies: { certain, withPossible },
    });
    const rows = [row('A', 0, 3), row('B', 1, 1), row('C', 0, 3), row('D', 1, 2)];
    expect([...rows].sort(mostFirst).map(({ state }) => state)).toEqual(['D', 'B', 'A', 'C']);
  });
});

describe('bodies that share states', () => {
  const within = (one: string[], other: string[]) => one.length >= 3 && one.every((state) => other.includes(state));
  function bruteNesting(one: string[], other: string[]): string {
    if (within(one, other) && within(other, one)) return 'same-members';
    if (within(one, other)) return 'one-within-other';
    return within(other, one) ? 'other-within-one' : 'none';
  }

  it('compares each pair once, as sets by hand', () => {
    fc.assert(
      fc.property(places, (rows) => {
        const present = BODIES.filter((body) => membersOf(rows, body, true).length > 0);
        const pairs = pairsOf(byBody(rows));
        expect(pairs).toHaveLength((present.length * (present.length - 1)) / 2);
        for (const pair of pairs) {
          expect(pair.one < pair.other).toBe(true);
          for (const possibly of [false, true]) {
            const [one, other] = [membersOf(rows, pair.one, possibly), membersOf(rows, pair.other, possibly)];
            const shared = one.filter((state) => other.includes(state)).length;
            const union = new Set([...one, ...other]).size;
            expect(possibly ? pair.shared.withPossible : pair.shared.certain).toBe(shared);
            expect(possibly ? pair.jaccardWithPossible : pair.jaccard).toBe(union === 0 ? null : shared / union);
            expect(possibly ? pair.nestingWithPossible : pair.nesting).toBe(bruteNesting(one, other));
          }
        }
      }),
    );
  });

  it('mirrors when the two change places', () => {
    const mirror = { 'one-within-other': 'other-within-one', 'other-within-one': 'one-within-other' } as const;
    fc.assert(
      fc.property(places, (rows) => {
        const [one, other] = [byBody(rows).get('p') ?? new Map(), byBody(rows).get('q') ?? new Map()];
        const [there, back] = [compareMembers(one, other), compareMembers(other, one)];
        expect(back).toMatchObject({ shared: there.shared, jaccard: there.jaccard });
        expect(back.nesting).toBe(mirror[there.nesting as keyof typeof mirror] ?? there.nesting);
      }),
    );
  });

  it('orders pairs totally by either figure', () => {
    fc.assert(
      fc.property(places, fc.constantFrom('certain', 'withPossible'), (rows, figure) => {
        const pairs = pairsOf(byBody(rows));
        const order = closestFirst(figure as 'certain');
        const sorted = [...pairs].sort(order);
        expect([...pairs].reverse().sort(order)).toEqual(sorted);
        for (const [at, pair] of sorted.slice(1).entries())
          expect(pair.shared[figure as 'certain']).toBeLessThanOrEqual(
            sorted[at]?.shared[figure as 'certain'] ?? Number.NaN,
          );
      }),
    );
  });
});
