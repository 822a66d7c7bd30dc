import type { EvidenceFragment } from '../../generated';
import { inWords, period } from '../../lib/words';
import { CertaintyMark } from '../../ui/certainty';
import { Sources } from '../../ui/sources';
import { ThingLink } from '../../ui/thing-link';
import { Coding } from './coding';

interface EvidenceTableProps {
  /** Names the table for those who cannot see what stands above it. */
  readonly label: string;
  readonly rows: readonly EvidenceFragment[];
}

/** Who holds a mandate: how far, for whom, doing what, since when, on which basis, by which sources. */
export function EvidenceTable({ label, rows }: EvidenceTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls the box by keyboard.
    <section className="scroll" tabIndex={0} aria-label={label}>
      <table className="cell-evidence">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Strength and reach</th>
            <th scope="col">When</th>
            <th scope="col">Basis and coding</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.mandate.id} ${row.number}`}>
              <th scope="row">
                <ThingLink id={row.actor.id} name={row.actor.name} />
              </th>
              <td>
                <strong>{inWords(row.strength)}</strong>
                {row.reach && (
                  <>
                    <br />
                    {inWords(row.reach)}
                  </>
                )}
                {row.authority && <div className="quiet">{inWords(row.authority)}</div>}
              </td>
              <td>
                {period(row.from, row.to)}
                <br />
                <CertaintyMark certainty={row.certainty} />
                {row.observed.length > 0 && <div className="quiet">seen in {row.observed.join(', ')}</div>}
              </td>
              <td>
                {row.basis ?? <span className="quiet">no act named</span>}
                {row.basisKind === 'PRACTICE' && <span className="quiet"> (a practice)</span>}
                <Coding mandate={row.mandate} />
              </td>
              <td>
                <Sources sources={row.sources} />
                <span className="quiet">confidence {inWords(row.confidence)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
