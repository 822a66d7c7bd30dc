import type { EvidenceFragment } from '../../generated';
import { inWords, period } from '../../lib/words';
import { CertaintyMark } from '../../ui/certainty';
import { Sources } from '../../ui/sources';
import { ThingLink } from '../../ui/thing-link';
import { Coding } from './coding';

interface StatementsProps {
  readonly rows: readonly EvidenceFragment[];
  /** Whether the strength that is asserted stands beside each: it is always the same for a denial. */
  readonly withStrength?: boolean;
}

/** Statements that fill no cell: actors said to lack the mandate, or what is said of whole classes. */
export function Statements({ rows, withStrength = false }: StatementsProps) {
  return (
    <ul className="cell-statements">
      {rows.map((row) => (
        <li key={`${row.mandate.id} ${row.number}`}>
          <ThingLink id={row.actor.id} name={row.actor.name} />
          {withStrength && <strong>: {inWords(row.strength)}</strong>}{' '}
          <span className="quiet">
            {period(row.from, row.to)}
            {row.observed.length > 0 && `, seen in ${row.observed.join(', ')}`}
          </span>{' '}
          <CertaintyMark certainty={row.certainty} />
          <Coding mandate={row.mandate} />
          <Sources sources={row.sources} />
        </li>
      ))}
    </ul>
  );
}
