import { FIRST_YEAR, LATEST_YEAR, useStrayYear } from '../lib/address';

const LONGEST_SHOWN = 20;

interface StrayYearProps {
  /** The name under which the year stands in the address. */
  readonly parameter: string | undefined;
  /** The year that the page shows. */
  readonly year: number;
}

/** Says that the page does not show the year of its address: who follows a link would take the one for the other. */
export function StrayYear({ parameter, year }: StrayYearProps) {
  const stray = useStrayYear(parameter);
  if (stray === null) return null;
  return (
    <p className="notice">
      {Number.isInteger(Number(stray))
        ? `${stray.slice(0, LONGEST_SHOWN)} lies outside the years on offer (${FIRST_YEAR}–${LATEST_YEAR}); this is ${year}.`
        : `“${stray.slice(0, LONGEST_SHOWN)}” is no year; this is ${year}.`}
    </p>
  );
}
