import { ComparedYearsDocument, type ComparedYearsQuery } from '../../generated';
import { useAnswer } from '../../lib/use-answer';
import { AnalysisNote } from '../../ui/analysis-note';
import { AnswerView } from '../../ui/answer-view';
import { Movement } from '../../ui/movement';
import { PairBar, PairLegend } from '../../ui/pair-bar';
import { ScrollBox } from '../../ui/scroll-box';
import { TakeAway } from '../../ui/take-away';
import { CameAndWent } from './came-and-went';
import { MovedCells } from './moved-cells';

type Comparison = ComparedYearsQuery['compareYears'];

/** What changed from one year to a later one. */
export function AgainstYear({ from, to }: { readonly from: number; readonly to: number }) {
  const same = from === to;
  const answer = useAnswer(ComparedYearsDocument, { from, to }, { pause: same });
  if (same) return <p className="notice">Both years are {from}: choose two different ones.</p>;
  return (
    <AnswerView answer={answer} rows={20}>
      {({ compareYears }) => <Changes comparison={compareYears} />}
    </AnswerView>
  );
}

function Changes({ comparison }: { readonly comparison: Comparison }) {
  const { from, to, opened, closed, changed } = comparison;
  return (
    <>
      <h2>
        Cells between {from} and {to}
      </h2>
      <Movements comparison={comparison} />
      <MovedCells
        title="Closed: less than covered before, covered after"
        id="closed"
        moves={closed}
        from={from}
        to={to}
      />
      <MovedCells title="Opened: covered before, less after" id="opened" moves={opened} from={from} to={to} />
      <MovedCells title="Changed otherwise" id="changed" moves={changed} from={from} to={to} />
      <TakeAway question="what-changed-since-2010" variables={{ from, to }} />
      <h2>
        Who came and went between {from} and {to}
      </h2>
      <CameAndWent comparison={comparison} />
      <TakeAway question="what-came-and-went" variables={{ from, to }} />
      <AnalysisNote analysis={comparison} years={`${from} and ${to}`} />
    </>
  );
}

function Movements({ comparison: { movementCounts, unchanged, cellCount } }: { readonly comparison: Comparison }) {
  const shown = movementCounts.filter(({ counts }) => counts.withPossible > 0);
  return (
    <>
      <p aria-live="polite">
        {unchanged} of {cellCount} cells have the same answer in both years; {cellCount - unchanged} have not.
      </p>
      {shown.length > 0 && (
        <ScrollBox label="How many cells moved">
          <table>
            <thead>
              <tr>
                <th scope="col">Movement</th>
                <th scope="col">Cells</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ movement, counts }) => (
                <tr key={movement}>
                  <th scope="row">
                    <Movement movement={movement} />
                  </th>
                  <td>
                    <PairBar counts={counts} most={cellCount} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <PairLegend />
    </>
  );
}
