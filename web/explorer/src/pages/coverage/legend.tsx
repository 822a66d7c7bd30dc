import type { CoverageYearQuery } from '../../generated';
import { type Mode, READINGS, readCell } from '../../lib/readings';
import { pairInWords } from '../../lib/words';
import { ReadingMark } from '../../ui/reading-mark';

interface LegendProps {
  readonly coverage: CoverageYearQuery['coverage'];
  readonly mode: Mode;
}

/** What each sign means, and in how many cells of the year it stands. */
export function Legend({ coverage: { asOf, cells }, mode }: LegendProps) {
  const count = (key: string) => ({
    certain: cells.filter((cell) => readCell(mode, cell).key === key).length,
    withPossible: cells.filter((cell) => {
      const supposed = { ...cell, status: cell.possibleStatus, verdict: cell.possibleVerdict };
      return readCell(mode, supposed).key === key;
    }).length,
  });
  return (
    <section aria-labelledby="legend">
      <h2 id="legend" className="coverage-small-heading" aria-live="polite">
        {cells.length} cells in {asOf}
      </h2>
      <ul className="coverage-legend">
        {READINGS[mode].map((reading) => (
          <li key={reading.key}>
            <ReadingMark reading={reading} /> <strong>{pairInWords(count(reading.key))}</strong>
            <br />
            <span className="quiet">{reading.meaning}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
