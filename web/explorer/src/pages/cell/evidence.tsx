import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CellEvidenceQuery } from '../../generated';
import { inWords, pairInWords } from '../../lib/words';
import { DocumentedGaps } from './documented';
import { EvidenceTable } from './evidence-table';
import { Rule } from './rule';
import { Statements } from './statements';
import { VerdictBox } from './verdict-box';

interface EvidenceProps {
  readonly coverage: CellEvidenceQuery['coverage'];
  readonly history: ReactNode;
}

/** All that speaks for and against a cell in a year. */
export function Evidence({ coverage, history }: EvidenceProps) {
  const { asOf, cells, functionGaps, systemGaps } = coverage;
  const [cell] = cells;
  if (!cell) return <p>There is no such cell.</p>;
  const { mandates, statedAbsences, documentedGaps, classStatements } = cell;
  const certain = mandates.filter(({ certainty }) => certainty === 'CERTAIN').length;
  const counted = (gaps: readonly { standing: string }[]) =>
    gaps.filter(({ standing }) => standing === 'COUNTED').length;
  return (
    <>
      <VerdictBox cell={cell} year={asOf} />
      <nav className="cell-contents" aria-label="On this page">
        <a href="#holders">Who holds it: {pairInWords({ certain, withPossible: mandates.length })}</a>
        <a href="#lacking">Said to lack it: {statedAbsences.length}</a>
        <a href="#documented">Documented gaps: {documentedGaps.length}</a>
        <a href="#rule">The rule</a>
        <a href="#files">Take it away</a>
      </nav>
      <h2>Its history</h2>
      {history}
      <h2 id="holders">Who holds it in {asOf}</h2>
      {certain === 0 && mandates.length > 0 && (
        <p>
          None of these is certain in {asOf}: each may have held it, but no source shows it in this year, so they count
          only for what is possible.
        </p>
      )}
      {mandates.length > 0 ? (
        <EvidenceTable label={`Who holds it in ${asOf}`} rows={mandates} />
      ) : (
        <p>No source shows anybody holding it in {asOf}. Silence of the record is not proof of a gap.</p>
      )}
      <h2 id="lacking">Said to lack it</h2>
      {statedAbsences.length > 0 ? (
        <Statements rows={statedAbsences} />
      ) : (
        <p>No source says of anybody that they lack it in {asOf}.</p>
      )}
      <h2 id="documented">Documented gaps</h2>
      {documentedGaps.length > 0 ? (
        <DocumentedGaps gaps={documentedGaps} />
      ) : (
        <p>Nobody documents one for this cell.</p>
      )}
      <p className="quiet">
        Beside these stand {counted(functionGaps)} gaps of {inWords(cell.function)} as a whole, and{' '}
        {counted(systemGaps)} of the whole system, which touch no single cell:{' '}
        <Link href={`/coverage?year=${asOf}`}>see them beside the matrix</Link>.
      </p>
      {classStatements.length > 0 && (
        <>
          <h2>Said of whole classes of actors</h2>
          <p className="quiet">Listed, but they never fill a cell.</p>
          <Statements rows={classStatements} withStrength />
        </>
      )}
      <h2 id="rule">The rule</h2>
      <Rule version={coverage.ruleVersion} note={coverage.note} factCount={coverage.factCount} />
    </>
  );
}
