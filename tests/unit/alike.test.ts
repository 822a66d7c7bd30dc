import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeAlike } from '../../src/graph/alike.js';
import { alike } from '../../src/lib/alike.js';

const value = fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.array(fc.integer()), fc.array(fc.string()));

test('what says the same is one thing, and says what it said', () => {
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const one = alike();
      for (const given of values) {
        expect(one(given)).toEqual(given);
        expect(one(structuredClone(given))).toBe(one(given));
      }
    }),
  );
});

test('a text is never taken for a list that is written the same', () => {
  const one = alike();
  expect([one([2008]), one('[2008]'), one(2008), one('2008')]).toEqual([[2008], '[2008]', 2008, '2008']);
});

test('rows say what they said, and their lists are one where they say the same', () => {
  const row = fc.record({ id: fc.string(), years: fc.array(fc.integer()), node: fc.dictionary(fc.string(), value) });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const twice = madeAlike([...structuredClone(rows), ...structuredClone(rows)]);
      expect(twice).toEqual([...rows, ...rows]);
      for (const [at, { years }] of rows.entries()) {
        expect(twice[at]?.years).toBe(twice[at + rows.length]?.years);
        expect(twice[at]?.years).toEqual(years);
      }
    }),
  );
});
