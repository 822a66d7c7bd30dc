import { Link } from 'wouter';
import type { MovedCellsFragment } from '../../generated';
import { inWords } from '../../lib/words';
import { cellAddress } from '../../ui/cell-link';
import { CertaintyMark } from '../../ui/certainty';
import { Disclosure } from '../../ui/disclosure';
import { MoveCard } from '../../ui/move-card';
import { PairFigure } from '../../ui/pair-bar';
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
          {certain.length > 0 && <Moves cells={certain} from={from} to={to} />}
          {possible.length > 0 && (
            <Disclosure id={id} summary={`${possible.length} that only possibly moved so`}>
              <p className="quiet">It can also be that a source fell silent, or began to speak.</p>
              <Moves cells={possible} from={from} to={to} />
            </Disclosure>
          )}
        </>
      )}
    </>
  );
}

interface MovesProps {
  readonly cells: readonly Move[];
  readonly from: number;
  readonly to: number;
}

function Moves({ cells, from, to }: MovesProps) {
  return (
    <ul className="moves">
      {cells.map(({ id, movement, certainty, function: functionName, issueArea, before, after }) => (
        <MoveCard
          key={id}
          cell={{ id, functionName, issueArea: issueArea.name, year: to }}
          movement={movement}
          surety={<CertaintyMark certainty={certainty} />}
          before={{ label: <Evidence id={id} year={from} />, cell: before }}
          after={{ label: <Evidence id={id} year={to} />, cell: after }}
          byWhat={<Difference before={before.mandates} after={after.mandates} from={from} to={to} />}
        />
      ))}
    </ul>
  );
}

/** A year over the cell as it stood then; leads to its rows and sources. */
const Evidence = ({ id, year }: { readonly id: string; readonly year: number }) => (
  <>
    In {year} ·{' '}
    <Link href={cellAddress(id, year)}>
      evidence
      <span className="unseen">
        {' '}
        of {id} in {year}
      </span>
    </Link>
  </>
);

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
