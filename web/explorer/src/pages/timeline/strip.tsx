import { ScrollBox } from '../../ui/scroll-box';
import { type Entry, type EntryKind, KIND_NAMES, KINDS } from './entries';

interface StripProps {
  readonly entries: readonly Entry[];
  readonly from: number;
  readonly to: number;
  readonly onChoose: (from: number, to: number) => void;
}

const DECADE = 10;
const HEIGHT = 90;
const BAR = 26;
const GAP = 4;
const decadeOf = (year: number): number => Math.floor(year / DECADE) * DECADE;

/** Counts by decade as bars, stacked by kind; a decade is a button that chooses its years. The table says the same. */
export function Strip({ entries, from, to, onChoose }: StripProps) {
  const decades = countsOf(entries);
  const most = Math.max(1, ...decades.map(({ total }) => total));
  return (
    <div className="strip">
      <ol ref={showEnd}>
        {decades.map(({ decade, total, counts }) => {
          const inside = decade + DECADE > from && decade <= to;
          return (
            <li key={decade}>
              <button type="button" aria-pressed={inside} onClick={() => onChoose(decade, decade + DECADE - 1)}>
                <svg width={BAR} height={HEIGHT} viewBox={`0 0 ${BAR} ${HEIGHT}`} aria-hidden="true">
                  <Bars counts={counts} scale={(HEIGHT - GAP) / most} />
                </svg>
                <span className="quiet">{decade}s</span> <span>{total}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <details>
        <summary>The same as a table</summary>
        <CountTable decades={decades} />
      </details>
    </div>
  );
}

/** On a phone the strip is wider than the page; the later decades, which hold most, are seen first. */
const showEnd = (list: HTMLOListElement | null) => {
  if (list) list.scrollLeft = list.scrollWidth;
};

function CountTable({ decades }: { readonly decades: ReturnType<typeof countsOf> }) {
  return (
    <ScrollBox label="Counts by decade">
      <table>
        <thead>
          <tr>
            <th scope="col">Decade</th>
            {KIND_NAMES.map((kind) => (
              <th key={kind} scope="col">
                <KindSign kind={kind} /> {KINDS[kind].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {decades.map(({ decade, counts }) => (
            <tr key={decade}>
              <th scope="row">{decade}s</th>
              {KIND_NAMES.map((kind) => (
                <td key={kind}>{counts[kind]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Bars({ counts, scale }: { readonly counts: Readonly<Record<EntryKind, number>>; readonly scale: number }) {
  let foot = HEIGHT;
  return KIND_NAMES.map((kind) => {
    const height = counts[kind] * scale;
    foot -= height;
    return <rect key={kind} data-kind={kind} x={0} y={foot} width={BAR} height={height} />;
  });
}

function countsOf(entries: readonly Entry[]) {
  if (entries.length === 0) return [];
  const years = entries.map(({ year }) => year);
  const [first, last] = [decadeOf(Math.min(...years)), decadeOf(Math.max(...years))];
  return Array.from({ length: (last - first) / DECADE + 1 }, (_, index) => {
    const decade = first + index * DECADE;
    const own = entries.filter(({ year }) => decadeOf(year) === decade);
    const counts = Object.fromEntries(
      KIND_NAMES.map((kind) => [kind, own.filter((entry) => entry.kind === kind).length]),
    ) as Record<EntryKind, number>;
    return { decade, total: own.length, counts };
  });
}

/** The sign and colour of a kind, beside its name. */
export function KindSign({ kind }: { readonly kind: EntryKind }) {
  return (
    <span className="kind-sign" data-kind={kind} aria-hidden="true">
      {KINDS[kind].sign}
    </span>
  );
}
