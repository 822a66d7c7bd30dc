import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partySpells } from '../../src/dataset/parties.rules.js';
import { spansOf } from '../../src/dataset/spans.rules.js';
import { type Binding, bondOf, forceIn } from '../../src/features/ratification/bond.rules.js';
import { countParties, partyIn, recordsIn, standingIn } from '../../src/features/ratification/ratification.rules.js';
import type { Certainty } from '../../src/lib/spans.js';

const year = fc.integer({ min: 1990, max: 2000 });
const maybeYear = fc.option(year);
const action = fc.record({
  action: fc.constantFrom('signature', 'ratification', 'accession', 'acceptance', 'denunciation'),
  year,
});
type Action = { action: string; year: number };
/** Actions in years of their own: what happened first within a year is not the matter here. */
const actions = fc.uniqueArray(action, { selector: (one) => one.year, maxLength: 5 }) as fc.Arbitrary<Action[]>;
const ADOPTED = 1990;

const recordOf = (done: readonly Action[], recordsUntil: number | null) => ({
  actions: done,
  spells: partySpells(
    done.map((one) => ({ action: one.action, date: String(one.year) })),
    recordsUntil,
  ).map(({ dating }) => spansOf(dating, [{ from: ADOPTED, to: null }])),
});

/** The latest action that binds or ends, up to the year, found by walking back. */
function latest(done: readonly Action[], upTo: number): string | undefined {
  for (let at = upTo; at >= ADOPTED; at -= 1) {
    const found = done.find((one) => one.year === at && one.action !== 'signature');
    if (found) return found.action;
  }
  return undefined;
}

describe('how a state stands to an instrument', () => {
  it('follows from its latest action where the record is complete', () => {
    fc.assert(
      fc.property(actions, year, year, (done, asOf, recordsUntil) => {
        fc.pre(asOf <= recordsUntil);
        const last = latest(done, asOf);
        const signed = done.some((one) => one.action === 'signature' && one.year <= asOf);
        const left = done.some((one) => one.action === 'denunciation' && one.year <= asOf);
        const expected =
          last !== undefined && last !== 'denunciation' ? 'party' : signed && !left ? 'signed-only' : 'neither';
        expect(standingIn(recordOf(done, recordsUntil), { adopted: ADOPTED, recordsUntil }, asOf)).toBe(expected);
      }),
    );
  });

  it('is never "not party" where the record is not complete', () => {
    fc.assert(
      fc.property(actions, year, maybeYear, (done, asOf, recordsUntil) => {
        fc.pre(recordsUntil === null || asOf > recordsUntil);
        const standing = standingIn(recordOf(done, recordsUntil), { adopted: ADOPTED, recordsUntil }, asOf);
        const last = latest(done, asOf);
        if (last === undefined || last === 'denunciation') expect(standing).toBe('not-recorded');
        else expect(['party', 'possibly-party']).toContain(standing);
      }),
    );
  });

  it('is possible, and no more, for an action without a date', () => {
    const spells = partySpells([{ action: 'ratification', date: null }], 1995).map(({ dating }) =>
      spansOf(dating, [{ from: ADOPTED, to: null }]),
    );
    const record = { spells, actions: [{ action: 'ratification', year: null }] };
    const bounds = { adopted: ADOPTED, recordsUntil: 1995 };
    expect(standingIn(record, bounds, 1992)).toBe('possibly-party');
    expect(standingIn(record, bounds, 1995)).toBe('party');
  });

  it('takes a signature without a date for none', () => {
    const record = { spells: [], actions: [{ action: 'signature', year: null }] };
    expect(standingIn(record, { adopted: ADOPTED, recordsUntil: 1995 }, 1992)).toBe('neither');
  });

  it('knows what a record is worth in a year', () => {
    expect(recordsIn({ adopted: 1990, recordsUntil: 1995 }, 1989)).toBe('not-in-existence');
    expect(recordsIn({ adopted: 1990, recordsUntil: 1995 }, 1995)).toBe('recorded');
    expect(recordsIn({ adopted: 1990, recordsUntil: 1995 }, 1996)).toBe('not-recorded');
    expect(recordsIn({ adopted: null, recordsUntil: null }, 1800)).toBe('not-recorded');
  });
});

it('counts the parties of a year one by one', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 6 }), year, maybeYear, (states, asOf, recordsUntil) => {
      const spells = states.map((done) => recordOf(done, recordsUntil).spells);
      const is = (wanted: (certainty: Certainty | null) => boolean) =>
        spells.filter((own) => wanted(partyIn(own, asOf))).length;
      expect(countParties(spells, asOf)).toEqual({
        certain: is((certainty) => certainty === 'CERTAIN'),
        withPossible: is((certainty) => certainty !== null),
      });
      if (recordsUntil !== null && asOf <= recordsUntil)
        expect(countParties(spells, asOf).certain).toBe(
          states.filter((done) => ![undefined, 'denunciation'].includes(latest(done, asOf))).length,
        );
    }),
  );
});

describe('what binds a state', () => {
  const certainty = fc.constantFrom('CERTAIN', 'POSSIBLE') as fc.Arbitrary<Certainty>;
  const instruments = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), force: certainty, recorded: fc.boolean() }),
    { selector: ({ id }) => id },
  ) as fc.Arbitrary<Binding[]>;
  const parties = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), certainty);

  it('is the strongest that any of the instruments says', () => {
    fc.assert(
      fc.property(instruments, parties, (list, party) => {
        const worth = list.map(({ id, force, recorded }) => {
          if (!Object.hasOwn(party, id)) return recorded ? 0 : 1;
          return force === 'CERTAIN' && party[id] === 'CERTAIN' ? 3 : 2;
        });
        const names = ['unbound', 'not-recorded', 'possibly-bound', 'bound'];
        expect(bondOf(list, new Map(Object.entries(party)))).toBe(names[Math.max(0, ...worth)]);
      }),
    );
  });

  it('asks whether an instrument was in force', () => {
    expect(forceIn(1990, 2003, 2002)).toBe('not-in-force');
    expect(forceIn(1990, 2003, 2003)).toBe('in-force');
    expect(forceIn(1990, null, 1989)).toBe('not-in-force');
    expect(forceIn(1990, null, 2010)).toBe('not-known');
    expect(forceIn(null, null, 2010)).toBe('not-known');
  });
});
