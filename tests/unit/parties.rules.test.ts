import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partySpells, type TreatyAction } from '../../src/dataset/parties.rules.js';
import { spansOf } from '../../src/dataset/spans.rules.js';
import { certaintyIn } from '../../src/lib/spans.js';

const ADOPTED = 1950;
const ACTIONS = ['signature', 'ratification', 'accession', 'succession', 'acceptance', 'denunciation'] as const;
const BINDING: readonly string[] = ['ratification', 'accession', 'succession', 'acceptance'];

/** One action a year at most: within a year the order of actions is that of their dates. */
const history = fc.uniqueArray(
  fc.record({ action: fc.constantFrom(...ACTIONS), date: fc.integer({ min: 1950, max: 1975 }).map(String) }),
  { maxLength: 6, selector: ({ date }) => date },
);

/** The rule as it is written down, year by year: the latest action that counts decides. */
function isParty(actions: readonly TreatyAction[], year: number): boolean {
  const latest = actions
    .filter(({ action, date }) => action !== 'signature' && Number(date) <= year)
    .sort((one, other) => Number(other.date) - Number(one.date))[0];
  return latest !== undefined && BINDING.includes(latest.action);
}

const certainty = (actions: readonly TreatyAction[], recordsUntil: number | null, year: number) => {
  const found = partySpells(actions, recordsUntil).map(({ dating }) =>
    certaintyIn(spansOf(dating, [{ from: ADOPTED, to: null }]), year),
  );
  return found.includes('CERTAIN') ? 'CERTAIN' : found.includes('POSSIBLE') ? 'POSSIBLE' : null;
};

describe('parties to an instrument', () => {
  it('are, up to the end of the records, those whose latest action binds', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1976, max: 1985 }), fc.integer({ min: 1945, max: 1975 }), (...given) => {
        const [actions, recordsUntil, year] = given;
        expect(certainty(actions, recordsUntil, year)).toBe(isParty(actions, year) ? 'CERTAIN' : null);
      }),
    );
  });

  it('are after the end of the records those who had not left, and only possibly', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1976, max: 1985 }), (actions, recordsUntil) => {
        const wanted = isParty(actions, 1975) ? 'POSSIBLE' : null;
        expect(certainty(actions, recordsUntil, recordsUntil + 1)).toBe(wanted);
      }),
    );
  });

  it('are without an end of the records certain for the year of the action alone', () => {
    const joined = [{ action: 'accession', date: '1960-05-01' }];
    expect([1959, 1960, 1961].map((year) => certainty(joined, null, year))).toEqual([null, 'CERTAIN', 'POSSIBLE']);
  });

  it('counts an action without a date from adoption on as possible, and as certain where the records end', () => {
    const undated = [{ action: 'ratification', date: null }];
    expect([1949, 1950, 1970, 1971].map((year) => certainty(undated, 1970, year))).toEqual([
      null,
      'POSSIBLE',
      'CERTAIN',
      'POSSIBLE',
    ]);
  });
});
