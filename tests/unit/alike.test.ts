import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alike } from '../../src/lib/alike.js';

test('what says the same is one thing, and says what it said', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.array(fc.integer()))), (values) => {
      const one = alike();
      for (const value of values) {
        expect(one(value)).toEqual(value);
        expect(one(structuredClone(value))).toBe(one(value));
      }
    }),
  );
});
