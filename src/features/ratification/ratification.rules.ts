import { type Certainty, certaintyIn, type Spans } from '../../lib/spans.js';

/** Version of the rule below: it changes whenever the same data can give another answer. */
export const RATIFICATION_RULE = 'ratification-1';

export const STANDINGS = ['party', 'possibly-party', 'signed-only', 'neither', 'not-recorded'] as const;
export type Standing = (typeof STANDINGS)[number];

export const RECORDS = ['recorded', 'not-recorded', 'not-in-existence'] as const;
export type Records = (typeof RECORDS)[number];

/** What bounds the record of an instrument; null where no source says. */
export interface RecordBounds {
  readonly adopted: number | null;
  readonly recordsUntil: number | null;
}

/** What a state did about an instrument. */
export interface StateRecord {
  readonly spells: readonly Spans[];
  readonly actions: readonly { readonly action: string; readonly year: number | null }[];
}

/** Whether the actions of states about an instrument are complete for a year. */
export function recordsIn({ adopted, recordsUntil }: RecordBounds, year: number): Records {
  if (adopted !== null && year < adopted) return 'not-in-existence';
  return recordsUntil !== null && year <= recordsUntil ? 'recorded' : 'not-recorded';
}

/** How surely a state was party in a year; null where no spell holds. */
export function partyIn(spells: readonly Spans[], year: number): Certainty | null {
  const found = spells.map((spell) => certaintyIn(spell, year));
  if (found.includes('CERTAIN')) return 'CERTAIN';
  return found.includes('POSSIBLE') ? 'POSSIBLE' : null;
}

/**
 * How a state stood to an instrument in a year. Only where the record is complete does the lack of
 * an action say something.
 */
export function standingIn({ spells, actions }: StateRecord, bounds: RecordBounds, year: number): Standing {
  const party = partyIn(spells, year);
  if (party) return party === 'CERTAIN' ? 'party' : 'possibly-party';
  if (recordsIn(bounds, year) !== 'recorded') return 'not-recorded';
  const done = actions.filter((one) => one.year !== null && one.year <= year).map(({ action }) => action);
  return done.includes('signature') && !done.includes('denunciation') ? 'signed-only' : 'neither';
}

/** How many states were party in a year: certainly, and at least possibly. */
export function countParties(states: Iterable<readonly Spans[]>, year: number) {
  const found = [...states].map((spells) => partyIn(spells, year)).filter((certainty) => certainty !== null);
  return { certain: found.filter((certainty) => certainty === 'CERTAIN').length, withPossible: found.length };
}
