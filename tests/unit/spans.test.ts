import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dating, type Existence, existenceSpans, spansOf } from '../../src/dataset/spans.rules.js';
import { certaintyIn } from '../../src/lib/spans.js';

const FIRST = 1990;
const LAST = 2010;
const year = fc.integer({ min: FIRST, max: LAST });
const ordered = fc
  .tuple(fc.option(year), fc.option(year))
  .filter(([from, to]) => from === null || to === null || from <= to);
const existence = ordered.map(([from, to]): Existence => ({ from, to }));
const dating = fc
  .tuple(ordered, fc.array(year, { maxLength: 3 }), fc.boolean())
  .map(([[from, to], observed, standing]): Dating => ({ from, to, observed, standing }));

/** The rule of time, said once more for a single year and without intervals. */
function bruteForce(
  { from, to, observed, standing }: Dating,
  ends: readonly Existence[],
  asked: number,
): string | null {
  const starts = [from, ...ends.map((end) => end.from)].filter((bound) => bound !== null);
  const stops = [to, ...ends.map((end) => end.to)].filter((bound) => bound !== null);
  const inside = (at: number) => starts.every((bound) => bound <= at) && stops.every((bound) => at <= bound);
  if (!inside(asked)) return null;
  if (observed.includes(asked)) return 'CERTAIN';
  if (from === null) return to === asked ? 'CERTAIN' : 'POSSIBLE';
  if (to !== null || standing) return 'CERTAIN';
  const seen = observed.filter(inside);
  return asked <= Math.max(from, ...seen) ? 'CERTAIN' : 'POSSIBLE';
}

describe('the rule of time', () => {
  it('gives every year what brute force gives it', () => {
    fc.assert(
      fc.property(dating, fc.array(existence, { maxLength: 2 }), (fact, ends) => {
        const spans = spansOf(fact, ends);
        for (let asked = FIRST - 2; asked <= LAST + 2; asked++)
          expect(certaintyIn(spans, asked), `in ${asked}`).toBe(bruteForce(fact, ends, asked));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps certain years in order, apart, and inside the possible ones', () => {
    fc.assert(
      fc.property(dating, fc.array(existence, { maxLength: 2 }), (fact, ends) => {
        const { certainFrom, certainTo, possibleFrom, possibleTo } = spansOf(fact, ends);
        certainFrom.forEach((from, at) => {
          const to = certainTo[at] as number;
          expect(from).toBeLessThanOrEqual(to);
          expect(from).toBeGreaterThanOrEqual(possibleFrom);
          expect(to).toBeLessThanOrEqual(possibleTo);
          if (at > 0) expect(from).toBeGreaterThan((certainTo[at - 1] as number) + 1);
        });
      }),
    );
  });

  it('never lets a membership outlive the body', () => {
    const spans = spansOf({ from: 1999, to: null, observed: [2005], standing: true }, [{ from: 2001, to: 2003 }]);
    expect([2000, 2001, 2003, 2004].map((asked) => certaintyIn(spans, asked))).toEqual([
      null,
      'CERTAIN',
      'CERTAIN',
      null,
    ]);
  });

  it('holds an existence without a founding year possible in every year up to its end', () => {
    const spans = existenceSpans({ from: null, to: 2000 });
    expect([1800, 2000, 2001].map((asked) => certaintyIn(spans, asked))).toEqual(['POSSIBLE', 'CERTAIN', null]);
  });
});
