import { counted } from '../../lib/figures';
import { useFetched } from '../../lib/use-fetched';
import { AnswerView } from '../../ui/answer-view';
import '../../styles/records.css';
import { ScrollBox } from '../../ui/scroll-box';
import { Cell } from './cell';

/** How many rows the page shows; the files have all. */
const SHOWN = 200;

type Row = Readonly<Record<string, unknown>>;

interface Table {
  readonly rows: readonly Row[];
  /** Length of the whole list; null where the service does not count it beforehand. */
  readonly total: number | null;
}

/** The rows of an answer in JSON Lines, with the length of the whole list. */
async function readTable(response: Response): Promise<Table> {
  const lines = (await response.text()).split('\n').filter(Boolean);
  const total = response.headers.get('x-total-count');
  return { rows: lines.map((line) => JSON.parse(line) as Row), total: total === null ? null : Number(total) };
}

interface QuestionAnswerProps {
  readonly name: string;
  /** The list that makes the rows, where the question names one. */
  readonly table: string | null;
  readonly parameters: string;
}

/** The answer to a question as a table; what is the same in every row stands above it once. */
export function QuestionAnswer({ name, table, parameters }: QuestionAnswerProps) {
  const answer = useFetched(`/questions/${name}.jsonl?${parameters}&rows=${SHOWN}`, readTable);
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">The answer</h2>
      {table && (
        <p className="quiet">
          The rows are those of <code>{table}</code>; the other lists of the answer are in JSON and in the playground.
        </p>
      )}
      <AnswerView answer={answer} rows={16}>
        {(found) => <Shown table={found} />}
      </AnswerView>
    </section>
  );
}

function Shown({ table: { rows, total } }: { readonly table: Table }) {
  if (rows.length === 0)
    return (
      <p>
        No row fits: either nothing is recorded for these values, or nothing holds in this year. Try another year or
        fewer conditions.
      </p>
    );
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const isSame = (column: string) => rows.every((row) => textOf(row[column]) === textOf(rows[0]?.[column]));
  // What the list stands in repeats in every row, and has dots in its name; the row's own columns stay.
  const [same, own] = [
    columns.filter((column) => rows.length > 1 && column.includes('.') && isSame(column)),
    columns.filter((column) => !(rows.length > 1 && column.includes('.') && isSame(column))),
  ];
  return (
    <>
      <p aria-live="polite">{howMany(rows.length, total)}</p>
      {same.length > 0 && (
        <details open={same.length <= 6}>
          <summary>The same in every row ({same.length})</summary>
          <dl className="facts">
            {same.map((column) => (
              <div key={column}>
                <dt>{column}</dt>
                <dd>
                  <Cell column={column} value={rows[0]?.[column]} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <ScrollBox label="The answer as a table">
        <table className="answer-table">
          <thead>
            <tr>
              {own.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no key of their own, and their order is fixed.
              <tr key={at}>
                {own.map((column) => (
                  <td key={column}>
                    <Cell column={column} value={row[column]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

const textOf = (value: unknown): string => JSON.stringify(value ?? null);

function howMany(shown: number, total: number | null): string {
  if (total !== null && total > shown) return `${shown} of ${total.toLocaleString('en')} rows; the files have all.`;
  if (total === null && shown >= SHOWN) return `The first ${SHOWN} rows; the files have all.`;
  return `${counted(shown, 'row')}.`;
}
