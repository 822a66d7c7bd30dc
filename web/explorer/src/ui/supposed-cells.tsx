import type { SupposedConsequencesFragment } from '../generated';
import { inWords } from '../lib/words';
import { CellLink } from './cell-link';
import { Movement } from './movement';
import { ScrollBox } from './scroll-box';
import { Standing } from './standing';
import { SupposedHolder } from './supposed-mandate';
import { ThingLink } from './thing-link';

type Cells = SupposedConsequencesFragment['cells'];
type Cell = Cells['cells'][number];

/** The cells to which a scenario does something, as they are and as they would be. */
export function SupposedCells({
  cells: { cells, totalCount, cut },
  year,
}: {
  readonly cells: Cells;
  readonly year: number;
}) {
  if (totalCount === 0)
    return (
      <p>
        No cell would close, open or change: where the same or more is held already, or others documented what is
        missing, one more mandate turns no verdict.
      </p>
    );
  return (
    <>
      {cut && (
        <p className="quiet">
          The first {cells.length} of {totalCount} are shown.
        </p>
      )}
      <ScrollBox label="Cells before and after">
        <table className="moves">
          <thead>
            <tr>
              <th scope="col">Cell</th>
              <th scope="col">Effect</th>
              <th scope="col">As it is in {year}</th>
              <th scope="col">As it would be</th>
              <th scope="col">By what</th>
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <SupposedCell key={cell.id} cell={cell} year={year} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

function SupposedCell({ cell, year }: { readonly cell: Cell; readonly year: number }) {
  const { id, effect, possibleEffect, before, after, added, removed } = cell;
  return (
    <tr>
      <th scope="row">
        <CellLink id={id} functionName={before.function} issueArea={before.issueArea.name} year={year} />
      </th>
      <td className="narrow">
        <Movement movement={effect} />
        {possibleEffect !== effect && (
          <p className="reading quiet">
            With the possible: <Movement movement={possibleEffect} />
          </p>
        )}
      </td>
      <td>
        <Standing cell={before} />
      </td>
      <td>
        <Standing cell={after} />
      </td>
      <td>
        <ul>
          {added.map((one) => (
            <li key={one.actor?.id ?? one.newActor}>
              + <SupposedHolder holder={one} />: {inWords(one.strength)}, {inWords(one.reach)}
            </li>
          ))}
          {removed.map((one) => (
            <li key={one.id}>
              − <ThingLink id={one.actor.id} name={one.actor.name} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
