import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  atMost,
  type ClaimVerdict,
  type Counted,
  exactly,
  type Finding,
  sameYear,
  shareOf,
  together,
} from '../../src/features/claim/claim.rules.js';

const THINGS = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Each thing holds, may hold, or does not. */
const counted: fc.Arbitrary<Counted> = fc
  .array(fc.constantFrom('certain', 'possible', 'not'), { minLength: 6, maxLength: 6 })
  .map((states) => ({
    certain: THINGS.filter((_, at) => states[at] === 'certain'),
    possible: THINGS.filter((_, at) => states[at] === 'possible'),
  }));
const wanted = fc.integer({ min: 0, max: 7 });

/** Every set of things that may turn out to hold: the certain ones with any of the possible ones. */
function worlds({ certain, possible }: Counted): string[][] {
  const sets = [[...certain]];
  for (const one of possible) sets.push(...sets.map((set) => [...set, one]));
  return sets;
}

/** True in every world: supported; in none: contradicted; in some: not testable. */
function bruteVerdict(holds: readonly boolean[]): ClaimVerdict {
  if (holds.every(Boolean)) return 'supported';
  return holds.some(Boolean) ? 'not-testable' : 'contradicted';
}

describe('counting claims', () => {
  it.each([
    ['at least', atLeast, (size: number, limit: number) => size >= limit],
    ['at most', atMost, (size: number, limit: number) => size <= limit],
    ['exactly', exactly, (size: number, limit: number) => size === limit],
  ] as const)('%s: supported where it is so whatever of the possible holds', (_name, rule, is) => {
    fc.assert(
      fc.property(counted, wanted, (things, limit) => {
        const expected = bruteVerdict(worlds(things).map((world) => is(world.length, limit)));
        const { verdict, certain, withPossible, rows } = rule(limit, things, 'things');
        expect(verdict).toBe(expected);
        expect([certain, withPossible]).toEqual([things.certain.length, rows.length]);
      }),
    );
  });

  it('never calls a share supported that might be missed, nor contradicted that might be met', () => {
    fc.assert(
      fc.property(counted, fc.subarray(THINGS), fc.constantFrom(0.25, 0.5, 0.9), (whole, kept, share) => {
        const part = {
          certain: whole.certain.filter((id) => kept.includes(id)),
          possible: whole.possible.filter((id) => kept.includes(id)),
        };
        const { verdict } = shareOf(share, part, whole, 'things');
        const holds = worlds(whole).map(
          (world) => world.filter((id) => kept.includes(id)).length >= share * world.length,
        );
        if (verdict === 'supported') expect(holds).not.toContain(false);
        if (verdict === 'contradicted') expect(holds).not.toContain(true);
      }),
    );
  });

  it('says nothing of a share of nothing', () => {
    const nothing = { certain: [], possible: [] };
    expect(shareOf(0.5, nothing, nothing, 'things').verdict).toBe('not-testable');
  });
});

describe('a claim about a year', () => {
  it.each([
    [1950, true, 'supported'],
    [1951, true, 'contradicted'],
    [null, true, 'not-testable'],
    [1950, false, 'not-testable'],
  ])('found %s, on more than the brief: %s → %s', (found, independent, verdict) => {
    expect(sameYear(1950, found, 'row', independent).verdict).toBe(verdict);
  });
});

describe('a claim of several parts', () => {
  const part = (verdict: ClaimVerdict): Finding => ({ ...sameYear(1, 1, 'row', true), verdict });
  it.each([
    [['supported', 'supported'], 'supported'],
    [['contradicted', 'contradicted'], 'contradicted'],
    [['not-testable', 'not-testable'], 'not-testable'],
    [['supported', 'contradicted'], 'partly'],
    [['supported', 'not-testable'], 'partly'],
    [['contradicted', 'not-testable'], 'contradicted'],
    [[], 'not-testable'],
  ] as [ClaimVerdict[], ClaimVerdict][])('%s → %s', (verdicts, expected) => {
    const found = together(verdicts.map(part));
    expect(found.verdict).toBe(expected);
    expect(found.wanted).toBe(verdicts.length);
  });
});
