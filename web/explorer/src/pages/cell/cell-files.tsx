import type { FunctionName } from '../../generated';
import { TakeAway } from '../../ui/take-away';

const QUESTION = 'evidence-of-a-cell';

interface CellFilesProps {
  readonly governance: FunctionName;
  readonly issueArea: string;
  readonly year: number;
  /** Whether nobody holds the cell: then the file tells of the cell, since a row for each mandate would be none. */
  readonly empty: boolean;
}

/** This very cell as files: a row for each mandate, and its other lists as tables of their own. */
export function CellFiles({ governance, issueArea, year, empty }: CellFilesProps) {
  const variables = { function: governance, issueArea, asOf: year };
  const table = (list: string) =>
    `/questions/${QUESTION}.csv?${new URLSearchParams({ ...variables, asOf: String(year), list: `coverage.cells${list}` })}`;
  return (
    <section aria-labelledby="files">
      <h2 id="files">Take it away</h2>
      <p>
        The CSV has a row for each mandate, with its sources. Tables of their own:{' '}
        <a href={table('.statedAbsences')} download>
          who is said to lack it
        </a>
        ,{' '}
        <a href={table('.documentedGaps')} download>
          the documented gaps
        </a>
        ,{' '}
        <a href={table('')} download>
          the cell in one row
        </a>
        .
      </p>
      <TakeAway question={QUESTION} variables={empty ? { ...variables, list: 'coverage.cells' } : variables} />
    </section>
  );
}
