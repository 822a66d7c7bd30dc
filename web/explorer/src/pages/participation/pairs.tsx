import type { ParticipationQuery } from '../../generated';
import { counted } from '../../lib/figures';
import { pairInWords } from '../../lib/words';
import '../../styles/records.css';
import { ScrollBox } from '../../ui/scroll-box';
import { ThingLink } from '../../ui/thing-link';

type CoMembership = ParticipationQuery['coMembership'];

const NESTINGS = {
  NONE: '–',
  ONE_WITHIN_OTHER: 'the first within the second',
  OTHER_WITHIN_ONE: 'the second within the first',
  SAME_MEMBERS: 'the same members',
} as const;

/** The index as two figures, told apart only where they differ. */
function Index({ certain, possible }: { readonly certain?: number | null; readonly possible?: number | null }) {
  const [one, other] = [certain, possible].map((value) => (value == null ? '–' : value.toFixed(2)));
  return <>{one === other ? one : `${one} certain, ${other} with possible`}</>;
}

/** Pairs of processes by the number of states that belong to both. */
export function Pairs({ answer: { pairs, bodyCount } }: { readonly answer: CoMembership }) {
  if (pairs.rows.length === 0)
    return (
      <p>
        No two of the {bodyCount} processes share that many members in this year. Try fewer, another year, or possible
        memberships too.
      </p>
    );
  return (
    <>
      <p>
        {counted(pairs.totalCount, 'pair')} of {bodyCount} processes
        {pairs.cut && `; the first ${pairs.rows.length} are shown`}. Shared members do not prove that two processes work
        together.
      </p>
      <ScrollBox label="Pairs of processes that share members">
        <table className="wide-table">
          <thead>
            <tr>
              <th scope="col">First</th>
              <th scope="col">Second</th>
              <th scope="col">Shared states</th>
              <th scope="col">Jaccard index</th>
              <th scope="col">Nested, by what is certain</th>
            </tr>
          </thead>
          <tbody>
            {pairs.rows.map(({ one, other, shared, jaccard, jaccardWithPossible, nesting }) => (
              <tr key={`${one.id} ${other.id}`}>
                <th scope="row">
                  <ThingLink id={one.id} name={one.name} />
                </th>
                <td>
                  <ThingLink id={other.id} name={other.name} />
                </td>
                <td>{pairInWords(shared)}</td>
                <td>
                  <Index certain={jaccard} possible={jaccardWithPossible} />
                </td>
                <td>{NESTINGS[nesting]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
