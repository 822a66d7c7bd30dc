import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Bag } from '../../src/lib/bag.js';

const steps = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 9 })), { maxLength: 60 });

it('holds what a set of the same things holds', () => {
  fc.assert(
    fc.property(steps, (asked) => {
      const bag = new Bag<number>();
      const set = new Set<number>();
      for (const [add, one] of asked) {
        if (!add) expect(bag.delete(one)).toBe(set.delete(one));
        else if (!set.has(one)) {
          bag.add(one);
          set.add(one);
        }
      }
      expect([...bag.all].sort()).toEqual([...set].sort());
    }),
  );
});

it('can lose things while it is gone through', () => {
  const bag = new Bag<number>();
  for (const one of [1, 2, 3, 4]) bag.add(one);
  const met: number[] = [];
  for (const one of bag.all) {
    bag.delete(one);
    met.push(one);
  }
  expect(met).toEqual([1, 2, 3, 4]);
  expect(bag.all).toEqual([]);
});
