import { groupBy } from '../../lib/group.js';
import { STATUSES, VERDICTS } from './coverage.rules.js';
import type { StatusCount, VerdictCount } from './coverage.type.js';

interface Figures {
  readonly certain: number;
  readonly withPossible: number;
}

/** How many cells have each status, none left out. */
export const statusCounts = (
  cells: readonly { readonly status: string; readonly possibleStatus: string }[],
): StatusCount[] =>
  tally(
    STATUSES,
    cells.map((cell) => [cell.status, cell.possibleStatus]),
  ).map(([status, figures]) => ({ status, ...figures }));

/** How many cells have each verdict, none left out. */
export const verdictCounts = (
  cells: readonly { readonly verdict: string; readonly possibleVerdict: string }[],
): VerdictCount[] =>
  tally(
    VERDICTS,
    cells.map((cell) => [cell.verdict, cell.possibleVerdict]),
  ).map(([verdict, figures]) => ({ verdict, ...figures }));

function tally(words: readonly string[], pairs: readonly (readonly [string, string])[]): [string, Figures][] {
  const certain = groupBy(pairs, ([word]) => word);
  const possible = groupBy(pairs, ([, word]) => word);
  return words.map((word) => [
    word,
    { certain: certain.get(word)?.length ?? 0, withPossible: possible.get(word)?.length ?? 0 },
  ]);
}
