import { OPEN_END, OPEN_START, type Spans } from '../lib/spans.js';

/** The years in which something existed, as far as they are known. */
export interface Existence {
  readonly from: number | null;
  readonly to: number | null;
}

/** What is known about when a fact held. */
export interface Dating {
  readonly from: number | null;
  readonly to: number | null;
  /** Years in which a source shows the fact to hold. */
  readonly observed: readonly number[];
  /** True for an act that stays in force until the record says otherwise. */
  readonly standing: boolean;
  /** First year in which it can have held, where sources show that it did not hold earlier. */
  readonly notBefore?: number | null;
}

export { yearOf } from '../lib/dates.js';

/**
 * When a fact holds, by the rule of time: both ends are included; with a first year it is certain
 * up to its last year, or up to its last observation where the end is open, or for good where it
 * is a standing act; an observation proves its own year; all else between the bounds is possible;
 * and nothing holds before or after its ends existed.
 */
export function spansOf(dating: Dating, ends: readonly Existence[]): Spans {
  const first = latest([dating.from, dating.notBefore ?? null, ...ends.map((end) => end.from)]);
  const last = earliest([dating.to, ...ends.map((end) => end.to)]);
  const possibleFrom = first ?? OPEN_START;
  const possibleTo = last ?? OPEN_END;
  const within = (year: number) => possibleFrom <= year && year <= possibleTo;
  const observed = [...new Set(dating.observed)].filter(within).sort((a, b) => a - b);

  const proved: [number, number][] = observed.map((year) => [year, year]);
  if (dating.from !== null) {
    const open = dating.standing ? possibleTo : Math.min(observed.at(-1) ?? dating.from, possibleTo);
    proved.push([possibleFrom, dating.to === null ? open : possibleTo]);
  } else if (dating.to !== null && within(dating.to)) proved.push([dating.to, dating.to]);

  const certain = merge(proved.filter(([from, to]) => from <= to));
  return {
    certainFrom: certain.map(([from]) => from),
    certainTo: certain.map(([, to]) => to),
    possibleFrom,
    possibleTo,
  };
}

/** An existence as a fact of its own: founded is a standing act; without it every year is possible. */
export const existenceSpans = ({ from, to }: Existence): Spans =>
  spansOf({ from, to, observed: [], standing: true }, []);

function latest(years: readonly (number | null)[]): number | null {
  const known = years.filter((year) => year !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function earliest(years: readonly (number | null)[]): number | null {
  const known = years.filter((year) => year !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function merge(intervals: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const previous = merged.at(-1);
    if (previous && from <= previous[1] + 1) previous[1] = Math.max(previous[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
