import type { Certainty } from '../../lib/spans.js';
import type { CountPair } from '../connection/connection.type.js';

/** Something that holds, certainly or possibly, in the year of an analysis. */
export interface Graded {
  readonly certainty: Certainty;
}

/** Rows counted as two figures: certain, and certain with possible. */
export const countPair = (rows: readonly Graded[]): CountPair => ({
  certain: rows.filter(({ certainty }) => certainty === 'CERTAIN').length,
  withPossible: rows.length,
});

/** Certain rows before possible ones, each in their order. */
export const certainFirst = <T extends Graded>(rows: readonly T[]): T[] => [
  ...rows.filter(({ certainty }) => certainty === 'CERTAIN'),
  ...rows.filter(({ certainty }) => certainty === 'POSSIBLE'),
];
