import { useMemo } from 'react';
import { CellHistoryDocument, type CellHistoryQuery, type FunctionName } from '../../generated';
import { FIRST_YEAR, LATEST_YEAR } from '../../lib/address';
import { type Reading, STATUSES, VERDICTS } from '../../lib/readings';
import { useAnswer } from '../../lib/use-answer';
import { AnswerView } from '../../ui/answer-view';
import { ReadingMark } from '../../ui/reading-mark';
import { HistoryChart, type HistoryPoint } from './history-chart';

interface HistoryProps {
  readonly governance: FunctionName;
  readonly issueArea: string;
  readonly year: number;
}

/** How one cell stood from 1919 on, as a picture and as a table of the years in which it changed. */
export function History({ governance, issueArea, year }: HistoryProps) {
  const answer = useAnswer(CellHistoryDocument, { function: governance, issueArea });
  const points = useMemo(() => (answer.data ? toPoints(answer.data) : []), [answer.data]);
  return (
    <AnswerView answer={answer} rows={9}>
      {({ early }) => (
        <>
          <HistoryChart points={points} year={year} />
          <details>
            <summary>The same as a table, with the verdict</summary>
            <table className="cell-turns">
              <thead>
                <tr>
                  <th scope="col">From</th>
                  <th scope="col">By what is certain</th>
                  <th scope="col">With what is possible</th>
                  <th scope="col">Verdict</th>
                </tr>
              </thead>
              <tbody>
                {turns(points).map((point) => (
                  <tr key={point.year}>
                    <th scope="row">{point.year}</th>
                    <td>
                      <ReadingMark reading={point.certain} />
                    </td>
                    <td>
                      <ReadingMark reading={point.possible} />
                    </td>
                    <td>
                      <ReadingMark reading={point.verdict} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
          <p className="quiet">
            Each year from {FIRST_YEAR} to {LATEST_YEAR}. {early.note}
          </p>
        </>
      )}
    </AnswerView>
  );
}

const of = (readings: readonly Reading[], key: string | undefined): Reading =>
  readings.find((reading) => reading.key === key) ?? (readings.at(-1) as Reading);

/** In a series of one cell the status with the count 1 is the status of the cell. */
const toPoints = ({ early, late }: CellHistoryQuery): HistoryPoint[] =>
  [...early.points, ...late.points].map(({ year, statusCounts, verdictCounts }) => ({
    year,
    certain: of(STATUSES, statusCounts.find(({ certain }) => certain > 0)?.status),
    possible: of(STATUSES, statusCounts.find(({ withPossible }) => withPossible > 0)?.status),
    verdict: of(VERDICTS, verdictCounts.find(({ certain }) => certain > 0)?.verdict),
  }));

/** The points at which anything differs from the one before. */
const turns = (points: readonly HistoryPoint[]): HistoryPoint[] =>
  points.filter((point, index) => {
    const before = points[index - 1];
    return (['certain', 'possible', 'verdict'] as const).some((part) => before?.[part] !== point[part]);
  });
