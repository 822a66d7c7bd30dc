import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansOf } from '../../src/dataset/spans.rules.js';
import { standingIn } from '../../src/features/mandate/standing.rules.js';
import { certaintyIn } from '../../src/lib/spans.js';

const year = fc.integer({ min: 2000, max: 2010 });
const period = fc
  .record({
    strength: fc.constantFrom('primary', 'partial', 'none-stated'),
    from: fc.option(year),
    length: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ strength, from, length }) => ({
    strength,
    ...spansOf({ from, to: from === null ? null : from + length, observed: [], standing: false }, []),
  }));

describe('the standing of an actor', () => {
  it('agrees with brute force in every year', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 3 }), fc.option(year), fc.option(year), (periods, founded, ended) => {
        const existence = spansOf({ from: founded, to: ended, observed: [], standing: true }, []);
        for (let asked = 1999; asked <= 2016; asked++) {
          const { standing, period: chosen } = standingIn(existence, periods, asked);
          const exists = (founded === null || founded <= asked) && (ended === null || asked <= ended);
          const held = periods.filter((one) => certaintyIn(one, asked) !== null);
          if (!exists) expect(standing).toBe('not-in-existence');
          else if (held.length === 0) expect(standing).toBe('not-recorded');
          else {
            const sure = held.filter((one) => certaintyIn(one, asked) === 'CERTAIN');
            const expected = (sure.length > 0 ? sure : held).at(-1);
            expect(chosen).toBe(expected);
            expect(standing).toBe(expected?.strength === 'none-stated' ? 'none-stated' : 'held');
          }
        }
      }),
    );
  });
});
