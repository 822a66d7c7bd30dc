/**
 * When a fact holds, worked out once at load: the years in which it is certain, as parallel lists
 * of first and last years, and the one stretch of years in which it is at least possible.
 */
export interface Spans {
  readonly certainFrom: readonly number[];
  readonly certainTo: readonly number[];
  readonly possibleFrom: number;
  readonly possibleTo: number;
}

/** Stands for "no first year known" in `possibleFrom`. */
export const OPEN_START = 0;
/** Stands for "no last year known" in `possibleTo` and `certainTo`. */
export const OPEN_END = 9999;

export type Certainty = 'CERTAIN' | 'POSSIBLE';

/** How surely a fact held in a year; null where it did not hold. */
export function certaintyIn(spans: Spans, year: number): Certainty | null {
  const certain = spans.certainFrom.some(
    (from, index) => from <= year && year <= (spans.certainTo[index] ?? Number.NEGATIVE_INFINITY),
  );
  if (certain) return 'CERTAIN';
  return spans.possibleFrom <= year && year <= spans.possibleTo ? 'POSSIBLE' : null;
}

/** The columns that tell when a node or relationship held, for a RETURN or WITH. */
export const spanColumns = (variable: string): string =>
  `${variable}.certainFrom AS certainFrom, ${variable}.certainTo AS certainTo, ${variable}.possibleFrom AS possibleFrom, ${variable}.possibleTo AS possibleTo`;

/** That a fact held at least possibly in the year `$asOf`, as a Cypher condition on a variable. */
export const possibleInCypher = (variable: string): string =>
  `${variable}.possibleFrom <= $asOf AND $asOf <= ${variable}.possibleTo`;

/** The same for one of the years from `$from` to `$to`. */
export const possibleBetweenInCypher = (variable: string): string =>
  `${variable}.possibleFrom <= $to AND $from <= ${variable}.possibleTo`;

/** Whether it held in the year `$asOf` with certainty, as a Cypher condition. */
export const certainInCypher = (variable: string): string =>
  `any(i IN range(0, size(${variable}.certainFrom) - 1) WHERE ${variable}.certainFrom[i] <= $asOf AND $asOf <= ${variable}.certainTo[i])`;

/**
 * The same rule as a Cypher condition on a node or relationship variable, for the parameters
 * `$asOf` (null: any year) and `$certainOnly`.
 */
export const heldInCypher = (variable: string): string =>
  `($asOf IS NULL OR (${possibleInCypher(variable)} AND ($certainOnly = false OR ${certainInCypher(variable)})))`;
