import { useMemo, useState } from 'react';
import { TimelineDocument } from '../generated';
import { LATEST_YEAR, useChoice, useNumber } from '../lib/address';
import { queryFile } from '../lib/query-file';
import { AnswerView } from '../ui/answer-view';
import { Page } from '../ui/page';
import { TakeQuery } from '../ui/take-query';
import { type EntryKind, KIND_NAMES, KINDS } from './timeline/entries';
import { YearList } from './timeline/list';
import { KindSign, Strip } from './timeline/strip';
import { type Timeline, useTimeline } from './timeline/use-timeline';
import './timeline.css';

/** The years that the page accepts: the oldest bodies of the record are of the 19th century. */
const BOUNDS = { least: 1800, most: LATEST_YEAR + 5 };
const FROM = 1985;
const ROWS = 60;
/** The lists of the record, each a table of its own. */
const FILES = [
  ['events', 'Events as CSV'],
  ['organisations', 'Organisations as CSV'],
  ['processes', 'Processes as CSV'],
  ['instruments', 'Instruments as CSV'],
] as const;

/** What happened, what was founded and ended, what was adopted: in one order of time. */
export default function TimelinePage() {
  const { answer, timeline } = useTimeline();
  return (
    <Page
      title="Timeline"
      lead="Events, foundings and ends of organisations and processes, and instruments in one order of time, each with its sources. What no source dates is not here."
    >
      <AnswerView answer={answer} rows={20}>
        {() => timeline && <Shown timeline={timeline} />}
      </AnswerView>
    </Page>
  );
}

function Shown({ timeline }: { readonly timeline: Timeline }) {
  const [from, setFrom] = useNumber('from', FROM, BOUNDS);
  const [to, setTo] = useNumber('to', LATEST_YEAR, BOUNDS);
  const [kindsText, setKinds] = useChoice('kinds', KIND_NAMES.join(','));
  const kinds = KIND_NAMES.filter((kind) => kindsText.split(',').includes(kind));
  const ofKinds = useMemo(
    () => timeline.entries.filter(({ kind }) => kindsText.split(',').includes(kind)),
    [timeline.entries, kindsText],
  );
  const chosen = ofKinds.filter(({ year }) => year >= from && year <= to);
  const [shown, setShown] = useState(ROWS);
  const years = (first: number, last: number) => {
    setFrom(first);
    setTo(last);
    setShown(ROWS);
  };
  const whole = () => years(ofKinds[0]?.year ?? FROM, ofKinds.at(-1)?.year ?? LATEST_YEAR);
  return (
    <>
      <Kinds kinds={kinds} timeline={timeline} onChange={(next) => setKinds(next.join(','))} />
      <div className="controls">
        <YearField label="From" year={from} onChange={setFrom} />
        <YearField label="To" year={to} onChange={setTo} />
        <button type="button" onClick={whole}>
          All years
        </button>
      </div>
      <h2>Counts by decade</h2>
      <Strip entries={ofKinds} from={from} to={to} onChoose={years} />
      <h2 aria-live="polite">
        {chosen.length} {chosen.length === 1 ? 'entry' : 'entries'} from {from} to {to}
      </h2>
      {chosen.length === 0 && (
        <p className="notice">
          {kinds.length === 0 && 'Choose at least one kind above.'}
          {kinds.length > 0 && from > to && 'The first year lies after the last one.'}
          {kinds.length > 0 &&
            from <= to &&
            'Nothing of these kinds is dated to these years. Choose more kinds or years.'}
        </p>
      )}
      <YearList entries={chosen.slice(0, shown)} />
      {chosen.length > shown && (
        <p>
          {shown} of {chosen.length} entries.{' '}
          <button type="button" onClick={() => setShown(shown + 2 * ROWS)}>
            Show more
          </button>
        </p>
      )}
      {timeline.more && !timeline.loading && (
        <p>
          Not all of the record is loaded.{' '}
          <button type="button" onClick={timeline.loadMore}>
            Load more
          </button>
        </p>
      )}
      <p className="quiet">
        {timeline.undated} things without any date are left out. Dates are as exact as their source: a year, a month or
        a day.
      </p>
      <TakeQuery
        files={FILES.map(([list, words]) => ({
          words,
          address: queryFile({ query: TimelineDocument, variables: {}, format: 'csv', list }),
        }))}
        question="timeline"
        variables={{ filter: { from, to } }}
      />
    </>
  );
}

interface KindsProps {
  readonly kinds: readonly EntryKind[];
  readonly timeline: Timeline;
  readonly onChange: (kinds: EntryKind[]) => void;
}

function Kinds({ kinds, timeline, onChange }: KindsProps) {
  return (
    <fieldset className="entry-kinds">
      <legend>Show</legend>
      {KIND_NAMES.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={kinds.includes(kind)}
            onChange={({ target }) =>
              onChange(KIND_NAMES.filter((one) => (one === kind ? target.checked : kinds.includes(one))))
            }
          />
          <KindSign kind={kind} /> {KINDS[kind].name} ({timeline.entries.filter((entry) => entry.kind === kind).length})
        </label>
      ))}
    </fieldset>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly year: number;
  readonly onChange: (year: number) => void;
}

/** A year as a number; a half-typed one changes nothing yet. */
function YearField({ label, year, onChange }: YearFieldProps) {
  const [text, setText] = useState(String(year));
  const [known, setKnown] = useState(year);
  if (known !== year) {
    setKnown(year);
    setText(String(year));
  }
  return (
    <label>
      {label}
      <input
        type="number"
        min={BOUNDS.least}
        max={BOUNDS.most}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          const next = Number(target.value);
          if (Number.isInteger(next) && next >= BOUNDS.least && next <= BOUNDS.most) onChange(next);
        }}
        onBlur={() => setText(String(year))}
      />
    </label>
  );
}
