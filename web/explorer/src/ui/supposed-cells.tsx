import type { SupposedConsequencesFragment } from '../generated';
import { inWords } from '../lib/words';
import { MoveCard } from './move-card';
import { Movement } from './movement';
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
      <ul className="moves">
        {cells.map(({ id, effect, possibleEffect, before, after, added, removed }) => (
          <MoveCard
            key={id}
            cell={{ id, functionName: before.function, issueArea: before.issueArea.name, year }}
            movement={effect}
            surety={possibleEffect !== effect && <WithPossible effect={possibleEffect} />}
            before={{ label: `As it is in ${year}`, cell: before }}
            after={{ label: 'As it would be', cell: after }}
            byWhat={<ByWhat added={added} removed={removed} />}
          />
        ))}
      </ul>
    </>
  );
}

const WithPossible = ({ effect }: { readonly effect: Cell['possibleEffect'] }) => (
  <span className="quiet">
    With the possible: <Movement movement={effect} />
  </span>
);

function ByWhat({ added, removed }: Pick<Cell, 'added' | 'removed'>) {
  return (
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
  );
}
