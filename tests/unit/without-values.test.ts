import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { withoutValues } from '../../src/graphql/without-values.js';

describe('a document without values', () => {
  it('keeps what was asked for, and nothing that its author chose', () => {
    const document = parse(`
      # Jane Doe
      query JaneDoe($jane: String = "Jane Doe", $year: Int! = 1984) {
        jane: search(text: $jane, kinds: [STATE], first: 19) { ...Doe }
        search(text: """Jane
        Doe""") @include(if: true) { totalCount }
        claims(filter: { author: "Doe", weight: 1.5 }, asOf: $year) { totalCount }
      }
      fragment Doe on SearchConnection { edges { cursor } }
    `);
    const text = withoutValues(document);
    expect(text).not.toMatch(/jane|doe|19|1\.5/i);
    expect(text).toBe(
      'query ($v1: String = "", $v2: Int! = 0) { ' +
        'search(text: $v1, kinds: [], first: 0) { ...F3 } search(text: "") @include(if: true) { totalCount } ' +
        'claims(filter: {}, asOf: $v2) { totalCount } } fragment F3 on SearchConnection { edges { cursor } }',
    );
  });

  it('is cut where it is long', () => {
    const document = parse(`{ ${'organisations { totalCount } '.repeat(500)} }`);
    expect(withoutValues(document)).toHaveLength(2000);
  });
});
