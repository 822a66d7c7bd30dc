import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/**
 * A choice of the reader that stands in the address, so that a reload or a link brings it back. The
 * default stands in no address. Changing it replaces the entry of the history: a slider is no navigation.
 */
export function useChoice<T extends string>(name: string, fallback: T, known?: readonly T[]): [T, (value: T) => void] {
  const [parameters, setParameters] = useSearchParams();
  const given = parameters.get(name) as T | null;
  const value = given !== null && (known === undefined || known.includes(given)) ? given : fallback;
  const choose = useCallback(
    (next: T) =>
      setParameters(
        () => {
          // From the address itself: several choices made at once must not undo each other.
          const after = new URLSearchParams(location.search);
          if (next === fallback) after.delete(name);
          else after.set(name, next);
          return after;
        },
        { replace: true },
      ),
    [name, fallback, setParameters],
  );
  return [value, choose];
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

const isWithin = (number: number, { least, most }: Bounds): boolean =>
  Number.isInteger(number) && number >= least && number <= most;

/** The same for a whole number within bounds. */
export function useNumber(name: string, fallback: number, bounds: Bounds): [number, (value: number) => void] {
  const [text, choose] = useChoice(name, String(fallback));
  const number = Number(text);
  return [isWithin(number, bounds) ? number : fallback, useCallback((next: number) => choose(String(next)), [choose])];
}

/** The year that analyses take where nobody chooses: the year of the brief. */
export const REFERENCE_YEAR = 2010;
/** The years that the explorer offers: the ILO of 1919 is the first body of the story that is told. */
export const FIRST_YEAR = 1919;
export const LATEST_YEAR = 2025;
const YEARS: Bounds = { least: FIRST_YEAR, most: LATEST_YEAR };

/** The year in the address. */
export const useYear = (name = 'year', fallback = REFERENCE_YEAR): [number, (year: number) => void] =>
  useNumber(name, fallback, YEARS);

/** What stands in the address in place of a year that the explorer offers; null where there is no such thing. */
export function useStrayYear(name = 'year'): string | null {
  const [parameters] = useSearchParams();
  const text = parameters.get(name);
  return text && !isWithin(Number(text), YEARS) ? text : null;
}
