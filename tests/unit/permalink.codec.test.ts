import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ServiceError } from '../../src/errors.js';
import { MAX_TEXT_CHARACTERS, MAX_TOKEN_CHARACTERS, pack, unpack } from '../../src/exports/permalink/codec.js';
import { DICTIONARY_1 } from '../../src/exports/permalink/dictionary.js';
import { type Permalink, permalinkOf, tokenOf } from '../../src/exports/permalink/permalink.js';
import { GOLDEN_LINKS } from '../support/golden-links.js';

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem({ maxCount: 60 }));
const anyLink: fc.Arbitrary<Permalink> = fc.record({
  dataVersion: fc.stringMatching(/^[0-9a-f]{16}$/),
  document: anyText,
  // JSON has no negative zero, and no prototypes to be set.
  variables: fc.dictionary(
    fc.string({ unit: 'binary', maxLength: 20 }).filter((key) => key !== '__proto__'),
    fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value))),
    { noNullPrototype: true, maxKeys: 6 },
  ),
});

/** A token made by hand, as somebody with bad intentions would. */
function forged(bytes: Uint8Array): string {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  const packed = deflateSync(bytes, { level: 9, mem: 8, dictionary: new TextEncoder().encode(DICTIONARY_1) });
  return `1${Buffer.concat([sum.subarray(0, 3), packed]).toString('base64url')}`;
}

describe('tokens', () => {
  it('come back as what was put in, whatever that was', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const token = tokenOf(link);
        expect(token).toMatch(/^1[A-Za-z0-9_-]+$/);
        expect(permalinkOf(token)).toEqual(link);
      }),
    );
  });

  it('are the same for the same text, in whatever order the variables come', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const turned = Object.fromEntries(Object.entries(link.variables).reverse());
        expect(tokenOf({ ...link, variables: turned })).toBe(tokenOf(link));
      }),
    );
    const nested = (input: object) => tokenOf({ dataVersion: 'v', document: '{a}', variables: { list: [input] } });
    expect(nested({ a: 1, b: { c: 2, d: 3 } })).toBe(nested({ b: { d: 3, c: 2 }, a: 1 }));
  });

  it('differ where data version, document or variables do', () => {
    const link = { dataVersion: 'v', document: '{a}', variables: { a: 1 } };
    const tokens = [
      link,
      { ...link, dataVersion: 'w' },
      { ...link, document: '{b}' },
      { ...link, variables: { a: 2 } },
      { ...link, variables: {} },
    ].map(tokenOf);
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it.each(GOLDEN_LINKS)('made once stay good for ever: $token', ({ token, ...link }) => {
    expect(permalinkOf(token)).toEqual(link);
    expect(tokenOf(link)).toBe(token);
  });

  it('rest on a dictionary that never changes', () => {
    expect(createHash('sha256').update(DICTIONARY_1).digest('hex')).toBe(
      'a23091b17fc34547bd86402ecb08ac18e93bc4372e8f6fc3a59dba13dd0d0a71',
    );
  });
});

describe('a token that is no good', () => {
  const good = GOLDEN_LINKS[1]?.token as string;
  const refusalOf = (token: string): string => {
    try {
      permalinkOf(token);
    } catch (error) {
      if (error instanceof ServiceError && error.code === 'BAD_USER_INPUT') return error.message;
      throw error;
    }
    return 'it was taken';
  };

  it('is refused in words, whatever it is', () => {
    const base64url = fc.stringMatching(/^1[A-Za-z0-9_-]{0,200}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), base64url), (token) => {
        expect(refusalOf(token)).toMatch(/^The link (is|has|holds) .+\.$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused where a letter of it was changed or it was cut off', () => {
    const at = fc.integer({ min: 1, max: good.length - 2 });
    fc.assert(
      fc.property(at, fc.constantFrom('A', 'z', '7', '_'), (place, letter) => {
        const changed = good.slice(0, place) + letter + good.slice(place + 1);
        if (changed !== good) expect(refusalOf(changed)).toMatch(/damaged|more than/);
        expect(refusalOf(good.slice(0, place))).toMatch(/damaged/);
      }),
    );
  });

  it('is refused in any other form than its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GOLDEN_LINKS), fc.stringMatching(/^[A-Za-z0-9_-]{1,6}$/), ({ token }, more) => {
        expect(refusalOf(token + more)).toMatch(/damaged/);
      }),
      { numRuns: 500 },
    );
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (const { token } of GOLDEN_LINKS) {
      const taken = [...letters].filter((letter) => !/damaged/.test(refusalOf(token.slice(0, -1) + letter)));
      expect(taken).toEqual([token.at(-1)]);
    }
  });

  it('says what is wrong', () => {
    expect(refusalOf('')).toMatch(/is damaged/);
    expect(refusalOf(`${good}%`)).toMatch(/characters that no link has/);
    expect(refusalOf(`2${good.slice(1)}`)).toMatch(/version "2", and this service knows "1"/);
    expect(refusalOf('1'.repeat(MAX_TOKEN_CHARACTERS + 1))).toMatch(/none has more than 7800/);
    expect(refusalOf(pack('only one line'))).toMatch(/holds no query/);
    expect(refusalOf(pack('v\n{a}\n[1]'))).toMatch(/holds no query/);
    expect(refusalOf(pack('v\n{a}\nnull'))).toMatch(/holds no query/);
    expect(refusalOf(pack('v\n{a}'))).toMatch(/holds no query/);
  });

  it('is refused while it inflates, before it fills the memory', () => {
    const bomb = forged(new Uint8Array(5_000_000));
    expect(bomb.length).toBeLessThan(MAX_TOKEN_CHARACTERS);
    const before = process.memoryUsage().arrayBuffers;
    expect(refusalOf(bomb)).toMatch(/holds more than the 20000 characters/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
    expect(refusalOf(forged(new TextEncoder().encode('a'.repeat(MAX_TEXT_CHARACTERS + 1))))).toMatch(/more than/);
  });
});

describe('a text that no link holds', () => {
  it('is refused where it is too long', () => {
    expect(unpack(pack('a'.repeat(MAX_TEXT_CHARACTERS)))).toHaveLength(MAX_TEXT_CHARACTERS);
    expect(() => pack('a'.repeat(MAX_TEXT_CHARACTERS + 1))).toThrow(/a link holds 20000 at most/);
  });

  it('is refused where its token would not fit into a URL', () => {
    let state = 1;
    const noise = Array.from({ length: 15_000 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (state % 90));
    }).join('');
    expect(() => pack(noise)).toThrow(/the most that a URL carries safely/);
  });

  it('is refused where its variables are nested too deeply', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(() => tokenOf({ dataVersion: 'v', document: '{a}', variables: { deep } })).toThrow(/nested too deeply/);
  });
});
