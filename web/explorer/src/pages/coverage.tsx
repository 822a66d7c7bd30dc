import { useMemo } from 'react';
import { CoverageHistoryDocument, CoverageYearDocument } from '../generated';
import { useChoice, useYear } from '../lib/address';
import { MODES, type Mode, readCell } from '../lib/readings';
import { useAnswer } from '../lib/use-answer';
import { AnswerView } from '../ui/answer-view';
import { Page } from '../ui/page';
import { TakeAway } from '../ui/take-away';
import { YearSlider } from '../ui/year-slider';
import type { StripPoint } from './coverage/history-strip';
import { Legend } from './coverage/legend';
import { Matrix } from './coverage/matrix';
import { WiderGaps } from './coverage/wider-gaps';
import './coverage/coverage.css';

const MODE_WORDS: Readonly<Record<Mode, string>> = {
  both: 'Both: the verdict',
  derived: 'Derived: by the mandates',
  documented: 'Documented: by others',
};

/** The matrix function × issue area in a year, told in three ways. */
export default function CoveragePage() {
  const [year, setYear] = useYear();
  const [mode, setMode] = useChoice<Mode>('show', 'both', MODES);
  const answer = useAnswer(CoverageYearDocument, { year });
  const histories = useHistories(mode);
  return (
    <Page
      title="Coverage"
      lead="Which function of governance did anybody perform, in which area of migration, in which year? A cell leads to its evidence: who holds what since when, what others say is missing, and the sources."
    >
      <div className="controls coverage-controls">
        <YearSlider year={year} onChange={setYear} play />
        <label>
          Show
          <select value={mode} onChange={({ target }) => setMode(target.value as Mode)}>
            {MODES.map((one) => (
              <option key={one} value={one}>
                {MODE_WORDS[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <AnswerView answer={answer} rows={30}>
        {({ coverage }) => (
          <>
            <Legend coverage={coverage} mode={mode} />
            <div className="coverage-beside">
              <div>
                <Matrix cells={coverage.cells} mode={mode} year={coverage.asOf} histories={histories} />
                <p className="quiet">
                  The small history in a cell runs from 1919 to 2025, a bar for each seventh year and from 1980 for each
                  fifth, by what is certain; the mark beneath it stands at the year chosen. Early years are thinly
                  recorded: a bar that grows can be the record that grows.
                </p>
              </div>
              <WiderGaps year={coverage.asOf} system={coverage.systemGaps} functions={coverage.functionGaps} />
            </div>
            <p className="quiet">
              Rule {coverage.ruleVersion}, from {coverage.factCount} rows. {coverage.note}
            </p>
          </>
        )}
      </AnswerView>
      <TakeAway question="coverage-matrix" variables={{ asOf: year }} />
    </Page>
  );
}

/** The small history of each cell, by its id; empty while it is awaited, since the matrix stands without it. */
function useHistories(mode: Mode): ReadonlyMap<string, readonly StripPoint[]> {
  const { data } = useAnswer(CoverageHistoryDocument, {});
  return useMemo(() => {
    const histories = new Map<string, StripPoint[]>();
    for (const { year, coverage } of [...(data?.early.points ?? []), ...(data?.late.points ?? [])])
      for (const cell of coverage.cells) {
        const points = histories.get(cell.id) ?? [];
        points.push({ year, reading: readCell(mode, cell) });
        histories.set(cell.id, points);
      }
    return histories;
  }, [data, mode]);
}
