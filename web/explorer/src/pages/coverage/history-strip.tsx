import { memo } from 'react';
import { FIRST_YEAR, LATEST_YEAR } from '../../lib/address';
import type { Reading } from '../../lib/readings';

/** One year of a small history. */
export interface StripPoint {
  readonly year: number;
  readonly reading: Reading;
}

interface HistoryStripProps {
  readonly points: readonly StripPoint[];
  readonly year: number;
}

const HEIGHT = 18;
const A_YEAR = 0.55;
const GAP = 0.4;
const across = (year: number) => (year - FIRST_YEAR) * A_YEAR;
const WIDTH = across(LATEST_YEAR + 5);

/** How a cell stood over the years: the higher a bar, the more; the year that is looked at is marked below. */
export const HistoryStrip = memo(function HistoryStrip({ points, year }: HistoryStripProps) {
  return (
    <svg
      className="coverage-strip"
      viewBox={`0 0 ${WIDTH} ${HEIGHT + 4}`}
      preserveAspectRatio="xMinYMax"
      role="img"
      aria-label={inWords(points)}
    >
      {points.map(({ year: at, reading }, index) => {
        const height = Math.max(1, reading.height * HEIGHT);
        const until = points[index + 1]?.year ?? LATEST_YEAR + 5;
        return (
          <rect
            key={at}
            x={across(at)}
            y={HEIGHT - height}
            width={across(until) - across(at) - GAP}
            height={height}
            fill={`var(--${reading.tone})`}
          />
        );
      })}
      <rect x={across(year)} y={HEIGHT + 1} width={2.5} height={3} fill="var(--ink)" />
    </svg>
  );
});

/** The same in words: what it was in the first year of the bars that read alike. */
function inWords(points: readonly StripPoint[]): string {
  const turns = points.filter(({ reading }, index) => reading.key !== points[index - 1]?.reading.key);
  return `History: ${turns.map(({ year, reading }) => `${reading.words} in ${year}`).join(', ')}`;
}
