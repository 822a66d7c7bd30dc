import { type Dating, yearOf } from './spans.rules.js';

/** One action of a state about an instrument. */
export interface TreatyAction {
  readonly action: string;
  readonly date: string | null;
}

/** A spell in which a state was party to an instrument, with the action that began it. */
export interface PartySpell<A extends TreatyAction = TreatyAction> {
  readonly by: A;
  readonly since: string | null;
  /** Date of the denunciation that ended it. */
  readonly until: string | null;
  readonly dating: Dating;
}

const BINDING: ReadonlySet<string> = new Set(['ratification', 'accession', 'succession', 'acceptance']);

/**
 * When a state was party: in a year Y if its latest action up to Y binds and is no denunciation; a
 * signature never binds. Certain up to `recordsUntil`, the last year for which the actions are
 * complete, and possible after it. An action without a date counts from some year up to then.
 */
export function partySpells<A extends TreatyAction>(
  actions: readonly A[],
  recordsUntil: number | null,
): PartySpell<A>[] {
  const told = actions
    .filter(({ action }) => BINDING.has(action) || action === 'denunciation')
    .sort((one, other) => compare(one.date ?? '', other.date ?? ''));
  const spells: PartySpell<A>[] = [];
  let open: A | undefined;
  for (const action of told) {
    if (action.action !== 'denunciation') open ??= action;
    else if (open) {
      spells.push(spell(open, action.date, recordsUntil));
      open = undefined;
    }
  }
  if (open) spells.push(spell(open, null, recordsUntil));
  return spells.filter(({ dating: { from, to } }) => from === null || to === null || from <= to);
}

function spell<A extends TreatyAction>(by: A, until: string | null, recordsUntil: number | null): PartySpell<A> {
  const from = yearOf(by.date);
  const left = yearOf(until);
  // The year of the denunciation is the first in which the latest action no longer binds.
  const to = left === null ? null : left - 1;
  const shown = recordsUntil !== null && (from === null || from <= recordsUntil) && to === null;
  return { by, since: by.date, until, dating: { from, to, observed: shown ? [recordsUntil] : [], standing: false } };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
