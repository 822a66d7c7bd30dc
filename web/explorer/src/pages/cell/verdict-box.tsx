import type { CellEvidenceQuery } from '../../generated';
import { STATUSES, VERDICTS } from '../../lib/readings';
import { Status, Verdict } from '../../ui/status';

type Cell = CellEvidenceQuery['coverage']['cells'][number];

/** The answer for the cell in the year, certain and possible, with the sentence that explains it. */
export function VerdictBox({ cell, year }: { readonly cell: Cell; readonly year: number }) {
  const { status, possibleStatus, verdict, possibleVerdict, fallsBetween, possiblyFallsBetween } = cell;
  return (
    <section className="card cell-verdict" aria-labelledby="verdict">
      <h2 id="verdict" aria-live="polite">
        In {year}: <Verdict verdict={verdict} />
      </h2>
      <p>{cell.explanation}</p>
      <dl>
        <dt>Verdict</dt>
        <dd>
          <Verdict verdict={verdict} />: {VERDICTS.find(({ key }) => key === verdict)?.meaning}.{' '}
          {possibleVerdict !== verdict && (
            <>
              With what is possible <Verdict verdict={possibleVerdict} />.
            </>
          )}
        </dd>
        <dt>Status</dt>
        <dd>
          <Status status={status} />: {STATUSES.find(({ key }) => key === status)?.meaning}.{' '}
          {possibleStatus !== status && (
            <>
              With what is possible <Status status={possibleStatus} />.
            </>
          )}
        </dd>
        <dt>Falls between mandates</dt>
        <dd>
          {fallsBetween ? 'yes' : 'no'}
          {possiblyFallsBetween !== fallsBetween && `; with what is possible ${possiblyFallsBetween ? 'yes' : 'no'}`}
        </dd>
      </dl>
    </section>
  );
}
