import type { HeldMandate } from '../coverage/cell.service.js';

/** Version of the rule below: it changes whenever the same data and hypothesis can give another answer. */
export const SCENARIO_RULE = 'scenario-1';

export const EFFECTS = ['closed', 'opened', 'changed', 'unchanged'] as const;
export type Effect = (typeof EFFECTS)[number];

/** What the coverage rule makes of a cell. */
export interface Standing {
  readonly status: string;
  readonly verdict: string;
  readonly fallsBetween: boolean;
}

/** A mandate that a cell holds, with its id; a hypothetical one has none. */
export interface CellMandate extends HeldMandate {
  readonly mandate: string | null;
}

export interface Removal {
  readonly mandates: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
}

/** A mandate that somebody holds, as opposed to the statement that somebody lacks it. */
export const isHeld = ({ ofClass, strength }: { readonly ofClass: boolean; readonly strength: string }): boolean =>
  !ofClass && strength !== 'none-stated';

/** True where a removal takes this mandate away. What is denied cannot be taken away. */
export const isRemoved = (held: CellMandate, { mandates, actors }: Removal): boolean =>
  isHeld(held) && ((held.mandate !== null && mandates.has(held.mandate)) || actors.has(held.actor));

/**
 * The mandates of a cell under a hypothesis: without those removed; with those added, which hold
 * with certainty beside whatever else the actor holds, and put an end to its own denials.
 */
export function suppose(
  held: readonly CellMandate[],
  added: readonly CellMandate[],
  removal: Removal,
): readonly CellMandate[] {
  const raised = new Set(added.map(({ actor }) => actor));
  const kept = held.filter(
    (mandate) => !isRemoved(mandate, removal) && !(mandate.strength === 'none-stated' && raised.has(mandate.actor)),
  );
  return [...kept, ...added];
}

/**
 * What a hypothesis does to a cell. It closes a gap only where the cell is filled afterwards, and
 * opens one only where it was filled before: what nobody records is neither a gap nor filled.
 */
export function effectOf(before: Standing, after: Standing): Effect {
  if (before.verdict === 'gap' && isFilled(after)) return 'closed';
  if (isFilled(before) && !isFilled(after)) return 'opened';
  const same =
    before.status === after.status && before.verdict === after.verdict && before.fallsBetween === after.fallsBetween;
  return same ? 'unchanged' : 'changed';
}

const isFilled = ({ verdict }: Standing): boolean => verdict !== 'gap' && verdict !== 'unknown';
