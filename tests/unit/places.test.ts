import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Places } from '../../src/lib/places.js';

describe('places for things that are dear to make', () => {
  it('makes each thing once, as long as there are places', () => {
    const { ask, made } = counted(3, 5);
    for (const key of ['a', 'b', 'c', 'a', 'b', 'c']) expect(ask(key)).toBe(`thing ${key}`);
    expect(made()).toEqual(['a', 'b', 'c']);
  });

  it('makes nothing anew where more are asked for in turn than there are places', () => {
    const { ask, made } = counted(3, 5);
    const keys = ['a', 'b', 'c', 'd'];
    const answers = Array.from({ length: 40 }, (_, at) => ask(keys[at % keys.length] as string));
    expect(made()).toEqual(['a', 'b', 'c']);
    expect(answers.filter((one) => one === undefined)).toHaveLength(10);
  });

  it('gives the place of a thing that rests to a newcomer', () => {
    const { ask, made } = counted(2, 3);
    for (const key of ['a', 'b', 'b', 'b']) ask(key);
    expect(ask('c')).toBe('thing c');
    expect(made()).toEqual(['a', 'b', 'c']);
    expect(ask('a')).toBeUndefined();
  });

  it('does so for any order of asking, as a list that is searched each time', () => {
    const asked = fc.array(fc.constantFrom(...'abcdefg'), { maxLength: 60 });
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 8 }), (keys, most, rest) => {
        const { ask } = counted(most, rest);
        const usedAt = new Map<string, number>();
        for (const [at, key] of keys.entries()) {
          const oldest = [...usedAt].sort(([, one], [, other]) => one - other)[0];
          if (!usedAt.has(key) && usedAt.size === most && oldest && at - oldest[1] > rest) usedAt.delete(oldest[0]);
          if (usedAt.has(key) || usedAt.size < most) usedAt.set(key, at);
          expect(ask(key)).toBe(usedAt.has(key) ? `thing ${key}` : undefined);
        }
      }),
    );
  });
});

function counted(most: number, rest: number) {
  const places = new Places<string>(most, rest);
  const made: string[] = [];
  const make = (key: string): string => {
    made.push(key);
    return `thing ${key}`;
  };
  return { ask: (key: string) => places.get(key, () => make(key)), made: () => made };
}
