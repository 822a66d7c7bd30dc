import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bag } from '../../src/lib/bag.js';

describe('a bag', () => {
  it('holds what a set would, however things come and go', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 9 })), { maxLength: 60 }), (steps) => {
        const things = Array.from({ length: 10 }, (_, name) => ({ name, place: -1 }));
        const bag = new Bag<(typeof things)[number]>();
        const set = new Set<unknown>();
        for (const [comes, name] of steps) {
          const thing = things[name] as (typeof things)[number];
          if (comes && !set.has(thing)) {
            bag.add(thing);
            set.add(thing);
          } else if (!comes) expect(bag.take(thing)).toBe(set.delete(thing));
          expect(new Set(bag.all())).toEqual(set);
        }
      }),
    );
  });
});
