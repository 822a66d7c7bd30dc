import type { ParticipationQuery } from '../../generated';
import { counted } from '../../lib/figures';
import '../../styles/records.css';
import { ScrollBox } from '../../ui/scroll-box';
import { ThingLink } from '../../ui/thing-link';

type Row = ParticipationQuery['stateParticipation']['states']['rows'][number];

interface InNoneProps {
  readonly states: readonly { readonly id: string; readonly name: string; readonly unRegion?: string | null }[];
  /** How many states no source places in a process with certainty. */
  readonly notCertain: number;
  /** Processes of that year without any recorded state. */
  readonly unrecorded: readonly { readonly id: string; readonly name: string }[];
  readonly year: number;
}

/** States that no row puts into a process, and why that may yet be wrong. */
export function StatesInNone({ states, notCertain, unrecorded, year }: InNoneProps) {
  return (
    <>
      <h2>States in none</h2>
      {states.length === 0 ? (
        <p>No UN member: in {year} each is possibly in at least one process.</p>
      ) : (
        <>
          <p>{counted(states.length, 'UN member')} that nothing recorded places in a process in this year:</p>
          <ul className="name-list">
            {states.map(({ id, name, unRegion }) => (
              <li key={id}>
                <ThingLink id={id} name={name} /> {unRegion && <span className="quiet">{unRegion}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>Counting only what is certain, {counted(notCertain, 'UN member')} are in none.</p>
      {unrecorded.length > 0 && (
        <p className="quiet">
          No states are recorded for{' '}
          {unrecorded.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && '; '}
              <ThingLink id={id} name={name} />
            </span>
          ))}
          : a state in none may have been in one of these.
        </p>
      )}
    </>
  );
}

/** How many processes a state is in: first how many states have which number, then each state. */
export function StatesByNumber({ rows }: { readonly rows: readonly Row[] }) {
  const most = Math.max(0, ...rows.map(({ bodies }) => bodies.withPossible));
  const numbers = Array.from({ length: most + 1 }, (_, number) => number);
  const having = (number: number, of: 'certain' | 'withPossible') =>
    rows.filter(({ bodies }) => bodies[of] === number).length;
  if (rows.length === 0) return null;
  return (
    <>
      <h2>Processes a state</h2>
      <ScrollBox label="How many states are in how many processes">
        <table>
          <thead>
            <tr>
              <th scope="col">Number of processes</th>
              {numbers.map((number) => (
                <th key={number} scope="col">
                  {number}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">States, counting what is certain</th>
              {numbers.map((number) => (
                <td key={number}>{having(number, 'certain')}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">States, counting what is possible too</th>
              {numbers.map((number) => (
                <td key={number}>{having(number, 'withPossible')}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </ScrollBox>
      <details>
        <summary>Each of the {counted(rows.length, 'state')}</summary>
        <ScrollBox label="Number of processes of each state">
          <table>
            <thead>
              <tr>
                <th scope="col">State</th>
                <th scope="col">Region</th>
                <th scope="col">Certain</th>
                <th scope="col">With possible</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ state, bodies }) => (
                <tr key={state.id}>
                  <th scope="row">
                    <ThingLink id={state.id} name={state.name} />
                  </th>
                  <td>{state.unRegion}</td>
                  <td>{bodies.certain}</td>
                  <td>{bodies.withPossible}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </>
  );
}
