import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestMatch } from '../../src/features/search/search.rules.js';
import { decodeCursor, encodeCursor } from '../../src/lib/cursor.js';
import { didYouMean, enumName, fold, nearest } from '../../src/lib/text.js';

describe('cursors', () => {
  it('lead back to their position', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.oneof(fc.string(), fc.integer()), fc.string(), (list, sort, key, id) => {
        expect(decodeCursor(encodeCursor({ list, sort, key, id }))).toEqual({ list, sort, key, id });
      }),
    );
  });

  it('are refused where they are rubbish', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const position = decodeCursor(text);
        expect(position === null || typeof position.id === 'string').toBe(true);
      }),
    );
    for (const text of [
      '',
      'rubbish',
      btoa('[1,2,3]'),
      btoa('["a","NAME",null,"a"]'),
      btoa('["NAME","a","a"]'),
      btoa('{}'),
    ])
      expect(decodeCursor(text)).toBeNull();
  });
});

describe('texts', () => {
  it('are matched whatever their case and accents', () => {
    expect(fold('Côte d’Ivoire ÅLAND')).toBe('cote d’ivoire aland');
  });

  it('offer the nearest known words, nearest first, and none where none is near', () => {
    expect(nearest('migrant-right', ['refugees', 'migrant-rights', 'migration-data'])[0]).toBe('migrant-rights');
    expect(nearest('IOM', ['claim-iom-hq', 'iom', 'iom-council'])).toEqual(['iom', 'iom-council', 'claim-iom-hq']);
    expect(nearest('nope', ['NOR', 'NPL', 'ioe'])).toEqual([]);
    expect(nearest('unchr', ['unhcr'])).toEqual(['unhcr']);
    expect(didYouMean('zzzzzz', ['refugees'])).toBe('');
    expect(didYouMean('refugee', ['refugees'])).toBe(' Did you mean "refugees"?');
  });

  it('spell slugs as enum values', () => {
    expect(enumName('normative-oversight')).toBe('NORMATIVE_OVERSIGHT');
  });
});

describe('matches of a search', () => {
  const names = [
    {
      folded: 'international organization for migration',
      text: 'International Organization for Migration',
      kind: 'name',
    },
    { folded: 'iom', text: 'IOM', kind: 'abbreviation' },
    { folded: 'iom', text: 'iom', kind: 'id' },
  ];

  it.each([
    ['iom', 'IOM', 'exact'],
    ['io', 'IOM', 'beginning'],
    ['organ', 'International Organization for Migration', 'word'],
    ['gration', 'International Organization for Migration', 'part'],
  ])('%s fits %s: %s', (text, matched, degree) => {
    expect(bestMatch(names, text)).toMatchObject({ text: matched, degree });
  });

  it('is null where nothing fits', () => {
    expect(bestMatch(names, 'unhcr')).toBeNull();
  });
});
