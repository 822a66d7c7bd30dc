import { pairInWords } from '../lib/words';
import '../styles/records.css';
import { ScrollBox } from './scroll-box';
import './year-lines.css';

/** A count in a year; null where the dataset does not speak for that year. */
export interface YearPoint {
  readonly year: number;
  readonly counts: { readonly certain: number; readonly withPossible: number } | null;
  /** True where the record has ended: the certain count falls for that reason alone, so its line ends there. */
  readonly ended?: boolean;
}

interface YearLinesProps {
  /** What is counted: "members of IOM". */
  readonly label: string;
  readonly points: readonly YearPoint[];
  /** The year chosen on the page, drawn as a line across. */
  readonly chosen?: number;
  /** What stands in the table where a year is not recorded. */
  readonly silent?: string;
}

const HEIGHT = 100;

/** Two lines over the years, certain and with possible, and the same as a table. */
export function YearLines({ label, points, chosen, silent = 'not recorded' }: YearLinesProps) {
  const told = points.filter((point) => point.counts !== null);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || told.length === 0) return <p className="quiet">No year to draw: nothing is recorded.</p>;
  const most = Math.max(1, ...told.map(({ counts }) => counts?.withPossible ?? 0));
  const across = (year: number) => ((year - first.year) / Math.max(1, last.year - first.year)) * HEIGHT;
  const line = (of: 'certain' | 'withPossible') => {
    let open = false;
    return points
      .map(({ year, counts, ended }) => {
        if (counts === null || (ended && of === 'certain')) {
          open = false;
          return '';
        }
        const step = `${open ? 'L' : 'M'}${across(year).toFixed(2)} ${(HEIGHT * (1 - counts[of] / most)).toFixed(2)}`;
        open = true;
        return step;
      })
      .join('');
  };
  const latest = told.at(-1);
  return (
    <figure className="year-lines">
      <figcaption>
        <strong>{label}</strong>
        <Key name="certain" className="surely" />
        <Key name="with possible" className="possibly" />
        {chosen !== undefined && <span className="quiet">upright line: {chosen}</span>}
      </figcaption>
      <div className="plot">
        <div className="up" aria-hidden="true">
          <span>{most}</span>
          <span>{Math.round(most / 2)}</span>
          <span>0</span>
        </div>
        <svg
          viewBox={`0 -2 ${HEIGHT} ${HEIGHT + 2}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`${label}, ${first.year} to ${last.year}; in ${latest?.year} ${latest?.counts ? pairInWords(latest.counts) : silent}. The table below has each year.`}
        >
          <path className="grid" d={`M0 0H${HEIGHT}M0 ${HEIGHT / 2}H${HEIGHT}`} />
          {chosen !== undefined && chosen >= first.year && chosen <= last.year && (
            <path className="chosen" d={`M${across(chosen)} 0V${HEIGHT}`} />
          )}
          <path className="possibly" d={line('withPossible')} />
          <path className="surely" d={line('certain')} />
        </svg>
        <div className="along" aria-hidden="true">
          <span>{first.year}</span>
          <span>{Math.round((first.year + last.year) / 2)}</span>
          <span>{last.year}</span>
        </div>
      </div>
      <details>
        <summary>The same as a table</summary>
        <ScrollBox label={`${label}, as a table`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Year</th>
                <th scope="col">Certain</th>
                <th scope="col">With possible</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ year, counts, ended }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td>
                    {counts?.certain ?? silent} {ended && counts && <span className="quiet">(record has ended)</span>}
                  </td>
                  <td>{counts?.withPossible ?? silent}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </figure>
  );
}

function Key({ name, className }: { readonly name: string; readonly className: string }) {
  return (
    <span className="key">
      <svg viewBox="0 0 32 10" aria-hidden="true">
        <path className={className} d="M0 5H32" />
      </svg>{' '}
      {name}
    </span>
  );
}
