import { Fragment } from 'react';
import type { CoverageVerdict, StartQuery } from '../../generated';
import { cellAddress, cellName } from '../../lib/cells';
import { VERDICTS } from '../../lib/readings';
import { pairInWords } from '../../lib/words';
import { ReadingMark } from '../../ui/reading-mark';
import { Status, Verdict } from '../../ui/status';
import { ThingLink } from '../../ui/thing-link';
import { Card } from './card';

/** The model case of the brief: who watches over the rights of migrants. */
export function GapCard({ oversight }: { readonly oversight: StartQuery['oversight'] }) {
  const [cell] = oversight.cells;
  if (!cell) return null;
  return (
    <Card
      question={`Did anybody watch over the rights of migrants in ${oversight.asOf}?`}
      answer={
        <>
          <span className="quiet">verdict</span> <Verdict verdict={cell.verdict} />
          <span className="quiet">, status</span> <Status status={cell.status} />
        </>
      }
      href={cellAddress(cell.id, oversight.asOf)}
      more="See the evidence"
      analysis={oversight}
    >
      <p>{cell.explanation}</p>
    </Card>
  );
}

/** How much of the matrix is covered, thin, disputed, a gap. */
export function MatrixCard({ matrix }: { readonly matrix: StartQuery['matrix'] }) {
  const count = (key: string) => ({
    certain: matrix.cells.filter(({ verdict }) => verdict === key).length,
    withPossible: matrix.cells.filter(({ possibleVerdict }) => possibleVerdict === (key as CoverageVerdict)).length,
  });
  return (
    <Card
      question={`How much of migration did somebody govern in ${matrix.asOf}?`}
      answer={`${count('COVERED').certain} of ${matrix.cells.length} cells were covered`}
      href="/coverage"
      more="See the whole matrix"
      analysis={matrix}
    >
      <p>Five functions of governance in twenty areas make the cells of a matrix:</p>
      <ul className="start-tally">
        {VERDICTS.map((verdict) => (
          <li key={verdict.key}>
            <ReadingMark reading={verdict} /> {pairInWords(count(verdict.key))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The cell in which most actors lead. */
export function CrowdedCard({ crowded }: { readonly crowded: StartQuery['crowdedCells'] }) {
  const [cell] = crowded.cells;
  return (
    <Card
      question={`Where did most lead at once in ${crowded.asOf}?`}
      answer={cell ? cellName(cell.issueArea.name, cell.function) : 'Nowhere did two lead'}
      href={cell ? cellAddress(cell.id, crowded.asOf) : '/coverage'}
      more={cell ? 'See who does what there' : 'See the whole matrix'}
      analysis={crowded}
    >
      {cell && (
        <p>
          Leaders: {pairInWords(cell.leaders)} (
          {cell.holders.map(({ actor }, index) => (
            <Fragment key={actor.id}>
              {index > 0 && ', '}
              <ThingLink id={actor.id} name={actor.name} />
            </Fragment>
          ))}
          ). Cells with two leaders or more: {pairInWords(crowded.counts)}. A cell counts as crowded from three on.
        </p>
      )}
    </Card>
  );
}
