import type { RatificationQuery } from '../../generated';
import { counted } from '../../lib/figures';
import { pairInWords, titled } from '../../lib/words';
import { CertaintyMark } from '../../ui/certainty';
import { FoldedSources } from '../../ui/folded-sources';
import '../../styles/records.css';
import { ScrollBox } from '../../ui/scroll-box';
import { ThingLink } from '../../ui/thing-link';

type Gaps = RatificationQuery['ratificationGaps'];

/** The lists of a circle's states in their order, each with its sign, word and what it means. */
export const STANDINGS = [
  ['parties', '■', 'Party', 'a binding act, not denounced'],
  ['possibleParties', '◧', 'Possibly party', 'no source speaks of this year'],
  ['signedOnly', '◩', 'Signed only', 'a signature makes no party'],
  ['neither', '□', 'Neither', 'the record is complete, and there is no act'],
  ['notRecorded', '·', 'Not recorded', 'the record does not reach this year: this is no "no"'],
] as const;

/** How many states of the circle stand where. */
export function StandingCounts({ gaps }: { readonly gaps: Gaps }) {
  return (
    <ScrollBox label="States of the circle by standing">
      <table>
        <thead>
          <tr>
            <th scope="col">Standing</th>
            <th scope="col">States</th>
            <th scope="col">What it means</th>
          </tr>
        </thead>
        <tbody>
          {STANDINGS.map(([list, sign, word, meaning]) => (
            <tr key={list}>
              <th scope="row">
                <span aria-hidden="true">{sign}</span> {word}
              </th>
              <td>{pairInWords(gaps[list].counts)}</td>
              <td className="quiet">{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Each state with its acts about the instrument, under its standing. */
export function StandingRows({ gaps, only }: { readonly gaps: Gaps; readonly only: string }) {
  const shown = STANDINGS.filter(([list]) => (only === 'all' || only === list) && gaps[list].rows.length > 0);
  if (shown.length === 0) return <p>No state of the circle stands there in {gaps.asOf}.</p>;
  return (
    <ScrollBox label="States and their acts">
      <table className="wide-table">
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">In the circle</th>
            <th scope="col">Acts</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        {shown.map(([list, sign, word]) => (
          <tbody key={list}>
            <tr className="rows-head">
              <th scope="rowgroup" colSpan={4}>
                <span aria-hidden="true">{sign}</span> {word}: {counted(gaps[list].totalCount, 'state')}
                {gaps[list].cut && `, the first ${gaps[list].rows.length} shown`}
              </th>
            </tr>
            {gaps[list].rows.map(({ state, membership, actions }) => (
              <tr key={state.id}>
                <th scope="row">
                  <ThingLink id={state.id} name={state.name} />
                </th>
                <td>
                  <CertaintyMark certainty={membership} />
                </td>
                <td>
                  {actions.length === 0 && <span className="quiet">none recorded</span>}
                  {actions.map(({ id, action, date }) => (
                    <div key={id}>
                      {titled(action)}{' '}
                      <span className="quiet">
                        {date ?? 'undated'}
                        {date && Number(date.slice(0, 4)) > gaps.asOf && ', after this year'}
                      </span>
                    </div>
                  ))}
                </td>
                <td>
                  {actions.map(({ id, sources, confidence }) => (
                    <FoldedSources key={id} sources={sources} confidence={confidence} />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}
