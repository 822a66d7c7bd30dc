import '../../styles/records.css';
import { ScrollBox } from '../../ui/scroll-box';
import { ThingLink } from '../../ui/thing-link';
import type { ThingRow } from './rows';

interface ThingTableProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly ThingRow[];
}

/** Things with their names as links and what is told of each in columns. */
export function ThingTable({ label, columns, rows }: ThingTableProps) {
  return (
    <ScrollBox label={label}>
      <table className="wide-table">
        <thead>
          <tr>
            {['Name', ...columns].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">
                <ThingLink id={id} name={name} />
              </th>
              {columns.map((column, at) => (
                <td key={column}>{cells[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
