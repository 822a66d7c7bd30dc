import { holdersByCell, type Profile } from './overlap.rules.js';

/** A cell with its leaders: those with a primary mandate by what is certain, and with what is possible. */
export interface LedCell {
  readonly cell: string;
  readonly certain: readonly string[];
  readonly withPossible: readonly string[];
}

/** Every cell that is led, at least possibly: most certain leaders first, then most possible ones, then by id. */
export function ledCells(profiles: ReadonlyMap<string, Profile>): LedCell[] {
  const holdOf = (actor: string, cell: string) => profiles.get(actor)?.get(cell);
  return [...holdersByCell(profiles)]
    .map(([cell, holders]) => ({
      cell,
      certain: holders.filter((actor) => holdOf(actor, cell)?.certain === 'primary'),
      withPossible: holders.filter((actor) => holdOf(actor, cell)?.withPossible === 'primary'),
    }))
    .filter(({ withPossible }) => withPossible.length > 0)
    .sort(
      (one, other) =>
        other.certain.length - one.certain.length ||
        other.withPossible.length - one.withPossible.length ||
        (one.cell < other.cell ? -1 : 1),
    );
}
