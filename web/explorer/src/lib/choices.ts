import { useSearchParams } from 'wouter';

/**
 * Several choices of the reader that stand in the address and may change at once: a new filter also
 * leads back to the first page. What equals its default stands in no address.
 */
export function useChoices<N extends string>(
  defaults: Readonly<Record<N, string>>,
): [Readonly<Record<N, string>>, (changes: Partial<Record<N, string>>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const names = Object.keys(defaults) as N[];
  const values = Object.fromEntries(names.map((name) => [name, parameters.get(name) ?? defaults[name]])) as Record<
    N,
    string
  >;
  const change = (changes: Partial<Record<N, string>>): void =>
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes) as [N, string][])
          if (value === defaults[name]) after.delete(name);
          else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return [values, change];
}

/** Stands between the cursors of the pages that led here; no cursor contains it. */
const STEP = '~';

/** The page of a list that an address tells: the cursors on the way to it, so that there is a way back. */
export const trailOf = (text: string): readonly string[] => (text === '' ? [] : text.split(STEP));

/** The same as a text for the address. */
export const trailText = (trail: readonly string[]): string => trail.join(STEP);
