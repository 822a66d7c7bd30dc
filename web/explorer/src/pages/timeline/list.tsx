import { inWords } from '../../lib/words';
import { Sources } from '../../ui/sources';
import { ThingLink } from '../../ui/thing-link';
import { type Entry, KINDS } from './entries';
import { KindSign } from './strip';

/** Entries under the years in which they fall. */
export function YearList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ol className="year-list">
      {byYear(entries).map(([year, rows]) => (
        <li key={year}>
          <h3>{year}</h3>
          <ul>
            {rows.map((entry) => (
              <EntryView key={`${entry.kind} ${entry.id}`} entry={entry} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function EntryView({ entry }: { readonly entry: Entry }) {
  const { kind, id, name, date, place, description, about, otherwise, confidence, sources } = entry;
  return (
    <li className="entry">
      <p>
        <KindSign kind={kind} /> <span className="quiet">{KINDS[kind].one}</span> <ThingLink id={id} name={name} />
      </p>
      {description && <p>{description}</p>}
      <p className="quiet facts">
        <span>
          {dayInWords(date)}
          {place && `, ${place}`}
        </span>
        <span>confidence {inWords(confidence)}</span>
        {otherwise.length > 0 && <span>other sources say {otherwise.join(', ')}</span>}
      </p>
      {about.length > 0 && (
        <p className="facts">
          <span className="quiet">About</span>
          {about.map((thing) => (
            <ThingLink key={thing.id} id={thing.id} name={thing.name} />
          ))}
        </p>
      )}
      <details>
        <summary>{sources.length === 1 ? 'Source' : `${sources.length} sources`}</summary>
        <Sources sources={sources} />
      </details>
    </li>
  );
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A year, month or day as far as it is known. */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month && MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

function byYear(entries: readonly Entry[]): [number, Entry[]][] {
  const years = new Map<number, Entry[]>();
  for (const entry of entries) {
    const rows = years.get(entry.year);
    if (rows) rows.push(entry);
    else years.set(entry.year, [entry]);
  }
  return [...years];
}
