import { FIRST_YEAR, LATEST_YEAR } from '../../lib/address';
import { type Reading, STATUSES } from '../../lib/readings';

/** How the cell stood in one year. */
export interface HistoryPoint {
  readonly year: number;
  readonly certain: Reading;
  readonly possible: Reading;
  readonly verdict: Reading;
}

const WIDTH = 800;
const ROW = 24;
const LEFT = 110;
const TOP = 6;
const HEIGHT = STATUSES.length * ROW;
const YEARS = [1920, 1940, 1960, 1980, 2000, 2020];

const across = (year: number) => LEFT + ((year - FIRST_YEAR) / (LATEST_YEAR + 1 - FIRST_YEAR)) * (WIDTH - LEFT);
const down = (reading: Reading) => TOP + STATUSES.indexOf(reading) * ROW;

/** A line for each status, filled in the years in which it held; a hollow box is what it could have been. */
export function HistoryChart({ points, year }: { readonly points: readonly HistoryPoint[]; readonly year: number }) {
  return (
    <figure className="history">
      {/* The table beneath says the same in words, so that the picture needs but a name. */}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 30}`} role="img" aria-label="Status by year; the table below has the same">
        {STATUSES.map((status) => (
          <g key={status.key}>
            <text x={0} y={down(status) + 17} fill="var(--ink)">
              {status.sign} {status.words}
            </text>
            <line x1={LEFT} x2={WIDTH} y1={down(status) + 12} y2={down(status) + 12} stroke="var(--line)" />
          </g>
        ))}
        {points.map((point, index) => (
          <Step key={point.year} point={point} until={points[index + 1]?.year ?? LATEST_YEAR + 1} />
        ))}
        {YEARS.map((at) => (
          <text key={at} x={across(at)} y={HEIGHT + 26} fill="var(--quiet)">
            {at}
          </text>
        ))}
        <line
          x1={across(year + 0.5)}
          x2={across(year + 0.5)}
          y1={TOP}
          y2={HEIGHT + TOP}
          stroke="var(--ink)"
          strokeWidth={2}
          strokeDasharray="4 3"
        />
      </svg>
      <figcaption className="quiet">
        Filled: by what is certain. Hollow: with what is possible. Dashed line: {year}.
      </figcaption>
    </figure>
  );
}

function Step({ point: { year, certain, possible }, until }: { readonly point: HistoryPoint; readonly until: number }) {
  const width = Math.max(0, across(until) - across(year));
  return (
    <>
      {possible !== certain && (
        <rect
          x={across(year)}
          y={down(possible) + 6}
          width={width}
          height={12}
          fill="var(--page)"
          stroke={`var(--${possible.tone})`}
        />
      )}
      <rect x={across(year)} y={down(certain) + 4} width={width + 0.3} height={16} fill={`var(--${certain.tone})`} />
    </>
  );
}
