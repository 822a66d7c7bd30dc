import { Link } from 'wouter';
import { CellEvidenceDocument, type FunctionName } from '../../generated';
import { useYear } from '../../lib/address';
import { cellName } from '../../lib/cells';
import { useAnswer } from '../../lib/use-answer';
import { AnswerView } from '../../ui/answer-view';
import { Page } from '../../ui/page';
import { YearSlider } from '../../ui/year-slider';
import { CellFiles } from './cell-files';
import { Evidence } from './evidence';
import { History } from './history';

interface OneCellProps {
  readonly governance: FunctionName;
  readonly issueArea: string;
}

/** A cell, the year to look at it in, its history, and its evidence. */
export function OneCell({ governance, issueArea }: OneCellProps) {
  const [year, setYear] = useYear();
  const answer = useAnswer(CellEvidenceDocument, { function: governance, issueArea, year });
  const cell = answer.data?.coverage.cells[0];
  return (
    <Page
      title={cellName(cell?.issueArea.name ?? issueArea.replaceAll('-', ' '), governance)}
      lead={
        <>
          Who holds it, who is said to lack it, and what others say is missing.{' '}
          <Link href={`/coverage?year=${year}`}>Back to the whole matrix</Link>
        </>
      }
    >
      <div className="controls">
        <YearSlider year={year} onChange={setYear} />
      </div>
      <AnswerView answer={answer} rows={30}>
        {({ coverage }) => (
          <Evidence
            coverage={coverage}
            history={<History governance={governance} issueArea={issueArea} year={coverage.asOf} />}
          />
        )}
      </AnswerView>
      {cell && (
        <CellFiles governance={governance} issueArea={issueArea} year={year} empty={cell.mandates.length === 0} />
      )}
    </Page>
  );
}
