import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../src/lib/agreement.js';

const pairs = (...counts: [one: string, other: string, times: number][]): [string, string][] =>
  counts.flatMap(([one, other, times]) => Array.from({ length: times }, () => [one, other] as [string, string]));

describe("Cohen's kappa", () => {
  it('is that of the textbook case: 20 and 15 agreed of 50', () => {
    const { cases, observed, kappa } = agreementOf(
      pairs(['yes', 'yes', 20], ['yes', 'no', 5], ['no', 'yes', 10], ['no', 'no', 15]),
    );
    expect([cases, observed]).toEqual([50, 0.7]);
    expect(kappa).toBeCloseTo(0.4, 10);
  });

  it('is 1 for the same codings, 0 for agreement by chance, and unknown where there is one value only', () => {
    expect(agreementOf(pairs(['a', 'a', 3], ['b', 'b', 2])).kappa).toBe(1);
    expect(agreementOf(pairs(['a', 'a', 1], ['a', 'b', 1], ['b', 'a', 1], ['b', 'b', 1])).kappa).toBeCloseTo(0, 10);
    expect(agreementOf(pairs(['a', 'a', 4])).kappa).toBeNull();
  });
});
