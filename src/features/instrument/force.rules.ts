import { yearOf } from '../../lib/dates.js';
import type { Certainty } from '../../lib/spans.js';

/** What is known about the life of an instrument. */
export interface InstrumentLife {
  readonly binding: string;
  readonly adopted: string | null;
  readonly inForce: string | null;
}

/** How surely an instrument was adopted by a year; null where it was not. */
export function adoptedIn({ adopted }: Pick<InstrumentLife, 'adopted'>, year: number): Certainty | null {
  const first = yearOf(adopted ?? null);
  if (first === null) return 'POSSIBLE';
  return first <= year ? 'CERTAIN' : null;
}

/**
 * How surely a binding instrument was in force in a year. Without a date of entry into force it is
 * possible from its adoption: the table does not tell "not in force" from "date not known".
 */
export function inForceIn(instrument: InstrumentLife, year: number): Certainty | null {
  if (instrument.binding !== 'yes') return null;
  const first = yearOf(instrument.inForce ?? null);
  if (first !== null) return first <= year ? 'CERTAIN' : null;
  return adoptedIn(instrument, year) && 'POSSIBLE';
}

/** How surely an instrument stood in a year: a binding one from its entry into force, another from its adoption. */
export const standsIn = (instrument: InstrumentLife, year: number): Certainty | null =>
  instrument.binding === 'yes' ? inForceIn(instrument, year) : adoptedIn(instrument, year);
