import type { MovedCellsFragment } from '../../generated';
import { inWords } from '../../lib/words';
import { CellLink } from '../../ui/cell-link';
import { CertaintyMark } from '../../ui/certainty';
import { Disclosure } from '../../ui/disclosure';
import { Movement } from '../../ui/movement';
import { PairFigure } from '../../ui/pair-bar';
import { ScrollBox } from '../../ui/scroll-box';
import { Standing } from '../../ui/standing';
import { ThingLink } from '../../ui/thing-link';

type Move = MovedCellsFragment['cells'][number];
type Held = Move['after']['mandates'][number];

interface MovedCellsProps {
  readonly title: string;
  /** Short name of the list, for the address. */
  readonly id: string;
  readonly moves: MovedCellsFragment;
  readonly from: number;
  readonly to: number;
}

/** Cells that moved, as they were, as they are, and whose mandates make the difference. */
export function MovedCells({ title, id, moves, from, to }: MovedCellsProps) {
  const certain = moves.cells.filter(({ certainty }) => certainty === 'CERTAIN');
  const possible = moves.cells.filter(({ certainty }) => certainty !== 'CERTAIN');
  return (
    <>
      <h3>
        {title} (<PairFigure counts={moves.counts} />)
      </h3>
      {moves.cells.length === 0 ? (
        <p className="quiet">No cell moved so, neither certainly nor possibly.</p>
      ) : (
        <>
          {certain.length > 0 && <Table title={title} cells={certain} from={from} to={to} />}
          {possible.length > 0 && (
            <Disclosure id={id} summary={`${possible.length} that only possibly moved so`}>
              <p className="quiet">It can also be that a source fell silent, or began to speak.</p>
              <Table title={`${title}, possibly`} cells={possible} from={from} to={to} />
            </Disclosure>
          )}
        </>
      )}
    </>
  );
}

interface TableProps extends Omit<MovedCellsProps, 'moves' | 'id'> {
  readonly cells: readonly Move[];
}

function Table({ title, cells, from, to }: TableProps) {
  return (
    <ScrollBox label={title}>
      <table className="moves">
        <thead>
          <tr>
            <th scope="col">Cell</th>
            <th scope="col">How</th>
            <th scope="col">{from}</th>
            <th scope="col">{to}</th>
            <th scope="col">Mandates that differ</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((move) => (
            <MovedCell key={move.id} move={move} from={from} to={to} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function MovedCell({ move, from, to }: { readonly move: Move; readonly from: number; readonly to: number }) {
  const { id, movement, certainty, issueArea, before, after } = move;
  return (
    <tr>
      <th scope="row">
        <CellLink id={id} functionName={move.function} issueArea={issueArea.name} year={to} />
      </th>
      <td className="narrow">
        <Movement movement={movement} />
        <br />
        <CertaintyMark certainty={certainty} />
      </td>
      <td>
        <Standing cell={before} />
      </td>
      <td>
        <Standing cell={after} />
      </td>
      <td>
        <Difference before={before.mandates} after={after.mandates} from={from} to={to} />
      </td>
    </tr>
  );
}

interface DifferenceProps {
  readonly before: readonly Held[];
  readonly after: readonly Held[];
  readonly from: number;
  readonly to: number;
}

const said = ({ strength, reach, certainty }: Held) =>
  `${inWords(strength)}${reach ? `, ${inWords(reach)}` : ''}${certainty === 'POSSIBLE' ? ', possible' : ''}`;

/** The mandates that are in one of the years alone, or that differ. */
function Difference({ before, after, from, to }: DifferenceProps) {
  const as = (rows: readonly Held[]) => new Map(rows.map((row) => [row.mandate.id, row]));
  const [was, is] = [as(before), as(after)];
  const all = [...new Map([...was, ...is]).values()].filter(({ mandate: { id } }) => {
    const [one, other] = [was.get(id), is.get(id)];
    return !one || !other || said(one) !== said(other);
  });
  if (all.length === 0) return <span className="quiet">none: what others stated differs</span>;
  return (
    <ul>
      {all.map(({ mandate: { id }, actor }) => {
        const [one, other] = [was.get(id), is.get(id)];
        return (
          <li key={id}>
            <ThingLink id={actor.id} name={actor.name} />: {one ? said(one) : `not in ${from}`} →{' '}
            {other ? said(other) : `not in ${to}`}
          </li>
        );
      })}
    </ul>
  );
}
