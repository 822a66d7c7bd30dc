import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestMatch, slipDegreeOf } from '../../src/features/search/search.rules.js';
import { isSlip, piecesOf, slipOf, spaced } from '../../src/features/search/slip.rules.js';

const letter = fc.constantFrom('a', 'b', 'c', ' ');
const word = (min: number, max: number) =>
  fc.array(letter, { minLength: min, maxLength: max }).map((all) => all.join(''));

/** Every text that one slip makes of another, one by one. */
function bruteSlips(text: string): Set<string> {
  const slips = new Set<string>();
  for (let at = 0; at <= text.length; at++) {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    for (const more of ['a', 'b', 'c', ' ']) {
      slips.add(before + more + after);
      if (after) slips.add(before + more + after.slice(1));
    }
    if (after) slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  slips.delete(text);
  return slips;
}

describe('a typing slip', () => {
  it('is what brute force makes of a text with one slip', () => {
    fc.assert(
      fc.property(word(0, 6), word(0, 6), (one, other) => {
        expect(isSlip(one, other)).toBe(bruteSlips(one).has(other));
      }),
      { numRuns: 5000 },
    );
  });

  it('always leaves a piece of the text unharmed, by which the graph finds the name', () => {
    fc.assert(
      fc.property(word(4, 9), word(0, 3), word(0, 3), (text, before, after) => {
        const pieces = piecesOf(text);
        for (const slip of bruteSlips(text)) {
          const name = `${before}${slip}${after}`;
          expect(
            pieces.some((piece) => name.includes(piece)),
            `${text} in ${name}`,
          ).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds nothing that a look at every run of words would not, and all of that', () => {
    fc.assert(
      fc.property(word(4, 6), fc.array(word(1, 5), { minLength: 1, maxLength: 4 }), (text, words) => {
        const name = words.join(' ');
        const tokens = name.split(' ');
        const runs = tokens.flatMap((_, from) =>
          tokens.slice(from).map((_, to) => tokens.slice(from, from + to + 1).join(' ')),
        );
        const fits = (run: string) => run === text || bruteSlips(text).has(run);
        expect(slipOf(name, text)).toBe(fits(name) ? 'whole' : runs.filter(Boolean).some(fits) ? 'words' : null);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['colombo process', 'colmbo process', 'whole'],
    ['migrant-rights', 'migrnt rights', 'whole'],
    ['migrant-rights', 'migrant rights', 'whole'],
    ['budapest process', 'budapets', 'words'],
    ['unhcr', 'unchr', 'whole'],
    ['colombo process', 'kyoto', null],
    ['iom', 'ion', null],
  ] as const)('%s and %s: %s', (name, text, degree) => {
    expect(slipOf(name, text)).toBe(degree);
  });

  it('takes the whole name before words in one', () => {
    const names = ['the unhcr statute', 'unhcr'].map((folded) => ({ folded, text: folded, kind: 'name' }));
    expect(bestMatch(names, 'unchr', slipDegreeOf)).toMatchObject({ text: 'unhcr', degree: 'slip' });
    expect(spaced('a-b c')).toBe('a b c');
  });
});
