import { memo } from 'react';
import { LATEST_YEAR } from '../../lib/address';
import type { Reading } from '../../lib/readings';

/** One year of a small history. */
export interface StripPoint {
  readonly year: number;
  readonly reading: Reading;
}

const BAR = 3;
const HEIGHT = 18;

/** How a cell stood over the years: the higher and the longer a bar, the more; the year that is looked at is marked. */
export const HistoryStrip = memo(function HistoryStrip({
  points,
  year,
}: {
  points: readonly StripPoint[];
  year: number;
}) {
  const here = points.findLastIndex((point) => point.year <= year);
  const width = points.length * BAR;
  return (
    <svg className="strip" viewBox={`0 0 ${width} ${HEIGHT + 4}`} role="img" aria-label={inRuns(points)}>
      {points.map(({ year: at, reading }, index) => {
        const height = Math.max(1, reading.height * HEIGHT);
        return (
          <rect
            key={at}
            x={index * BAR}
            y={HEIGHT - height}
            width={BAR - 0.5}
            height={height}
            fill={`var(--${reading.tone})`}
          />
        );
      })}
      <rect x={here * BAR} y={HEIGHT + 1} width={BAR} height={3} fill="var(--ink)" />
    </svg>
  );
});

/** The same in words: what it was from which year on. */
function inRuns(points: readonly StripPoint[]): string {
  const starts = points.filter(({ reading }, index) => reading.key !== points[index - 1]?.reading.key);
  const runs = starts.map(({ year, reading }) => `${reading.words} ${year}`);
  return `History: ${runs.join(', ')}, to ${LATEST_YEAR}`;
}
