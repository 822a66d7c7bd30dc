import type { ReactNode } from 'react';
import { period } from '../../lib/words';
import { CertaintyMark } from '../../ui/certainty';
import { FoldedSources } from '../../ui/folded-sources';
import type { CitationFacts } from '../../ui/sources';
import '../../styles/records.css';
import { ScrollBox } from '../../ui/scroll-box';
import { ThingLink } from '../../ui/thing-link';

/** One dated link to another thing. */
export interface DatedRow {
  /** The other thing; null where its kind has no name. */
  readonly other: { readonly id: string; readonly name: string } | null;
  /** What the link is: a role, a kind of relation, an act. */
  readonly what: ReactNode;
  readonly from?: string | number | null | undefined;
  readonly to?: string | number | null | undefined;
  readonly observed?: readonly number[];
  readonly certainty?: 'CERTAIN' | 'POSSIBLE' | null | undefined;
  readonly note?: string | null | undefined;
  readonly sources: readonly CitationFacts[];
  readonly confidence: string;
}

interface DatedTableProps {
  readonly label: string;
  /** Headings of the first two columns. */
  readonly heads: readonly [string, string];
  /** The year for which certainty is told. */
  readonly year: number;
  readonly rows: readonly DatedRow[];
}

/** Dated links with their certainty in the year, and their sources one click away. */
export function DatedTable({ label, heads: [other, what], year, rows }: DatedTableProps) {
  return (
    <ScrollBox label={label}>
      <table className="wide-table">
        <thead>
          <tr>
            <th scope="col">{other}</th>
            <th scope="col">{what}</th>
            <th scope="col">When</th>
            <th scope="col">In {year}</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one thing may stand there twice, in two spells; the order is fixed.
            <tr key={`${row.other?.id} ${at}`}>
              <th scope="row">{row.other && <ThingLink id={row.other.id} name={row.other.name} />}</th>
              <td>
                {row.what}
                {row.note && <div className="quiet">{row.note}</div>}
              </td>
              <td>
                <When {...row} />
              </td>
              <td>{row.certainty ? <CertaintyMark certainty={row.certainty} /> : <span className="quiet">no</span>}</td>
              <td>
                <FoldedSources sources={row.sources} confidence={row.confidence} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function When({ from, to, observed = [] }: DatedRow) {
  const seen = observed.length > 0 && `seen in ${observed.join(', ')}`;
  if (from == null && to == null) return <>{seen || 'undated'}</>;
  return (
    <>
      <span className="date">{period(from, to)}</span>
      {seen && <div className="quiet">{seen}</div>}
    </>
  );
}
