import { groupBy } from '../../lib/group.js';
import { countPair, type Graded } from '../analysis/counting.js';

/** Versions of the rules below: each changes whenever the same data can give another answer. */
export const LEVEL_RULE = 'level-1';
export const EMBEDDEDNESS_RULE = 'embeddedness-1';

/** Something that was there in the year, and what it is coded as. */
export interface Coded extends Graded {
  readonly id: string;
  readonly values: readonly string[];
}

/** What is coded with each value; a thing with several values stands under each of them. */
export const byValue = <T extends Coded>(things: readonly T[], values: readonly string[]): Map<string, T[]> =>
  new Map(values.map((value) => [value, things.filter((thing) => thing.values.includes(value))]));

/** What bears no value at all: it is not recorded, which is not "none". */
export const uncoded = <T extends Coded>(things: readonly T[]): T[] =>
  things.filter(({ values }) => values.length === 0);

/** Issue areas with the instruments that govern them: most certain ones first, then most possible ones, then by id. */
export function areasGoverned(instruments: readonly (Graded & { readonly issueAreas: readonly string[] })[]) {
  const rows = instruments.flatMap(({ certainty, issueAreas }) => issueAreas.map((area) => ({ area, certainty })));
  return [...groupBy(rows, ({ area }) => area)]
    .map(([issueArea, governing]) => ({ issueArea, instruments: countPair(governing) }))
    .sort(
      (one, other) =>
        other.instruments.certain - one.instruments.certain ||
        other.instruments.withPossible - one.instruments.withPossible ||
        (one.issueArea < other.issueArea ? -1 : 1),
    );
}
