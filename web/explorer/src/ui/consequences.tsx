import { Link } from 'wouter';
import type { SupposedConsequencesFragment } from '../generated';
import { inWords } from '../lib/words';
import { AnalysisNote } from './analysis-note';
import { Movement } from './movement';
import { PairBar } from './pair-bar';
import { ScrollBox } from './scroll-box';
import { Sources } from './sources';
import { SupposedCells } from './supposed-cells';
import { SupposedMandate } from './supposed-mandate';

/** What a scenario would change in its year: how many cells, which ones, and what it leaves as it is. */
export function Consequences({ result }: { readonly result: SupposedConsequencesFragment }) {
  const { asOf, effectCounts, cells, leftOut, functionGaps } = result;
  const all = effectCounts.reduce((sum, { certain }) => sum + certain, 0);
  return (
    <>
      <div aria-live="polite">
        <ScrollBox label="How many cells would change">
          <table data-testid="effects">
            <caption>
              Cells of the matrix of {asOf}, by what is certain, and if all that is possible held as well: then fewer
              can open
            </caption>
            <thead>
              <tr>
                <th scope="col">Effect</th>
                <th scope="col">Certain</th>
                <th scope="col">With possible</th>
                <th scope="col">Of {all} cells</th>
              </tr>
            </thead>
            <tbody>
              {effectCounts.map(({ effect, certain, withPossible }) => (
                <tr key={effect}>
                  <th scope="row">
                    <Movement movement={effect} />
                  </th>
                  <td>{certain}</td>
                  <td>{withPossible}</td>
                  <td>
                    {/* Each figure is an answer of its own: the second can be the smaller one, so it is no part of a bar. */}
                    <PairBar counts={{ certain, withPossible: certain }} most={all} bare />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </div>
      {leftOut.length > 0 && (
        <>
          <h3>Left out, since their holder did not exist in {asOf}</h3>
          <ul>
            {leftOut.map((mandate) => (
              <li key={`${mandate.function} ${mandate.issueArea.id} ${mandate.actor?.id ?? mandate.newActor}`}>
                <SupposedMandate mandate={mandate} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>The cells, before and after</h3>
      <SupposedCells cells={cells} year={asOf} />
      <FunctionGaps gaps={functionGaps} />
      <AnalysisNote analysis={result} years={String(asOf)} />
    </>
  );
}

function FunctionGaps({ gaps }: { readonly gaps: SupposedConsequencesFragment['functionGaps'] }) {
  if (gaps.length === 0) return null;
  return (
    <>
      <h3>Gaps of a whole function that this touches</h3>
      <p className="quiet">They are documented for the function as such, so they are in no cell and no count above.</p>
      <ScrollBox label="Gaps of a whole function">
        <table>
          <thead>
            <tr>
              <th scope="col">Gap</th>
              <th scope="col">Function</th>
              <th scope="col">Stated by</th>
              <th scope="col">In the year</th>
              <th scope="col">Sources</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map(({ standing, gap }) => (
              <tr key={gap.id}>
                <th scope="row">
                  <Link href={`/things/${gap.id}`}>{gap.description}</Link>
                </th>
                <td>{gap.function && inWords(gap.function)}</td>
                <td>
                  {gap.statedBy}, {gap.statedYear ?? 'undated'}
                </td>
                <td>{inWords(standing)}</td>
                <td>
                  <Sources sources={gap.sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
