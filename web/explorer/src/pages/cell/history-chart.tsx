import { Fragment } from 'react';
import { FIRST_YEAR, LATEST_YEAR } from '../../lib/address';
import { type Reading, STATUSES } from '../../lib/readings';

/** How the cell stood in one year. */
export interface HistoryPoint {
  readonly year: number;
  readonly certain: Reading;
  readonly possible: Reading;
  readonly verdict: Reading;
}

interface Run {
  readonly reading: Reading;
  readonly from: number;
  /** The year in which something else begins. */
  readonly until: number;
}

const END = LATEST_YEAR + 1;
const YEARS = [1930, 1950, 1970, 1990, 2010];

const share = (year: number) => `${((year - FIRST_YEAR) / (END - FIRST_YEAR)) * 100}%`;

/** A line for each status, filled in the years in which it held; a hollow box is what it could have been. */
export function HistoryChart({ points, year }: { readonly points: readonly HistoryPoint[]; readonly year: number }) {
  const certain = runs(points, 'certain');
  const possible = runs(points, 'possible');
  return (
    <figure className="cell-history">
      {/* The table beneath says the same in words. */}
      <div className="cell-lines" aria-hidden="true">
        {STATUSES.map((status) => (
          <Fragment key={status.key}>
            <span className="cell-line-name">
              {status.sign} {status.words}
            </span>
            <span className="cell-line" style={{ color: `var(--${status.tone})` }}>
              <Boxes kind="possible" runs={possible.filter(({ reading }) => reading === status)} />
              <Boxes kind="certain" runs={certain.filter(({ reading }) => reading === status)} />
              <span className="cell-here" style={{ left: share(year + 0.5) }} />
            </span>
          </Fragment>
        ))}
        <span />
        <span className="cell-line-years">
          {YEARS.map((at) => (
            <span key={at} style={{ left: share(at) }}>
              {at}
            </span>
          ))}
        </span>
      </div>
      <figcaption className="quiet">
        Filled: by what is certain. Hollow: with what is possible. Upright line: {year}.
      </figcaption>
    </figure>
  );
}

function Boxes({ kind, runs: boxes }: { readonly kind: 'certain' | 'possible'; readonly runs: readonly Run[] }) {
  return boxes.map(({ from, until }) => (
    <span
      key={from}
      className={`cell-box cell-${kind}`}
      style={{ left: share(from), right: `calc(100% - ${share(until)})` }}
    />
  ));
}

/** Points side by side that read alike, as one. */
function runs(points: readonly HistoryPoint[], part: 'certain' | 'possible'): Run[] {
  const starts = points.filter((point, index) => point[part] !== points[index - 1]?.[part]);
  return starts.map((point, index) => ({
    reading: point[part],
    from: point.year,
    until: starts[index + 1]?.year ?? END,
  }));
}
