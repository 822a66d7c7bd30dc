import { asPercent, PairBar } from '../../ui/pair-bar';
import { ScrollBox } from '../../ui/scroll-box';

interface WeightsProps {
  readonly title: string;
  /** What a row is. */
  readonly head: string;
  /** The figure that fills a bar: all that are coded. */
  readonly most: number;
  readonly rows: readonly {
    readonly name: string;
    readonly counts: { readonly certain: number; readonly withPossible: number };
    readonly share?: number | null | undefined;
    readonly possibleShare?: number | null | undefined;
  }[];
}

/** Numbers and shares of coded mandates as bars. */
export function Weights({ title, head, most, rows }: WeightsProps) {
  return (
    <ScrollBox label={title}>
      <table className="pair-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">Mandates</th>
            <th scope="col">Share of the coded</th>
            <th scope="col">With possible</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts, share, possibleShare }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <PairBar counts={counts} most={most} />
              </td>
              <td>{asPercent(share)}</td>
              <td>{asPercent(possibleShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
