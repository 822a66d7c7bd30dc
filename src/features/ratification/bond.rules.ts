import type { Certainty } from '../../lib/spans.js';

/** Version of the rule below: it changes whenever the same data can give another answer. */
export const BOND_RULE = 'bond-1';

export const BONDS = ['bound', 'possibly-bound', 'not-recorded', 'unbound'] as const;
export type BondStanding = (typeof BONDS)[number];

export type InForce = 'in-force' | 'not-known' | 'not-in-force';

/** A binding instrument that may have been in force in the year. */
export interface Binding {
  readonly id: string;
  /** CERTAIN where a source dates its entry into force. */
  readonly force: Certainty;
  /** True where the actions of states are complete for the year. */
  readonly recorded: boolean;
}

/** Whether an instrument was in force in a year, by the years of its adoption and of its entry into force. */
export function forceIn(adopted: number | null, inForce: number | null, year: number): InForce {
  if (inForce !== null) return inForce <= year ? 'in-force' : 'not-in-force';
  return adopted !== null && year < adopted ? 'not-in-force' : 'not-known';
}

/**
 * Whether any of the instruments binds a state that is party as `partyTo` says. It is unbound only
 * where the record of every one of them is complete.
 */
export function bondOf(instruments: readonly Binding[], partyTo: ReadonlyMap<string, Certainty>): BondStanding {
  const bonds = instruments.filter(({ id }) => partyTo.has(id));
  if (bonds.some(({ id, force }) => force === 'CERTAIN' && partyTo.get(id) === 'CERTAIN')) return 'bound';
  if (bonds.length > 0) return 'possibly-bound';
  return instruments.every(({ recorded }) => recorded) ? 'unbound' : 'not-recorded';
}
