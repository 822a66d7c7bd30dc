import { UnboundMembersDocument, type UnboundMembersQuery } from '../../generated';
import { counted } from '../../lib/figures';
import { useAnswer } from '../../lib/use-answer';
import { pairInWords } from '../../lib/words';
import { AnalysisNote } from '../../ui/analysis-note';
import { AnswerView } from '../../ui/answer-view';
import { CertaintyMark } from '../../ui/certainty';
import { FoldedSources } from '../../ui/folded-sources';
import '../../styles/records.css';
import { ScrollBox } from '../../ui/scroll-box';
import { TakeAway } from '../../ui/take-away';
import { ThingLink } from '../../ui/thing-link';

type Unbound = UnboundMembersQuery['unboundMembers'];

const LISTS = [
  ['unbound', '□', 'Bound by nothing', 'party to none, and the records are complete'],
  ['notRecorded', '·', 'Not recorded', 'party to none that is recorded, but a record is not complete'],
  ['possiblyBound', '◧', 'Possibly bound', 'party, or possibly so, to one that may have been in force'],
  ['bound', '■', 'Bound', 'party to an instrument in force'],
] as const;

interface UnboundProps {
  readonly process: string;
  readonly issueArea: string;
  readonly year: number;
  /** Instruments that the reader leaves out. */
  readonly without: readonly string[];
  readonly onWithout: (ids: readonly string[]) => void;
}

/** Which members of a process no binding instrument in force on an issue area binds. */
export function UnboundMembers({ process, issueArea, year, without, onWithout }: UnboundProps) {
  const answer = useAnswer(UnboundMembersDocument, { process, issueArea, year, without: [...without] });
  return (
    <AnswerView answer={answer} rows={12}>
      {({ unboundMembers: found }) => (
        <>
          <p className="headline-figure" aria-live="polite">
            {found.instruments.length === 0
              ? `No binding instrument in force on ${found.issueArea.name.toLowerCase()} is recorded for ${found.asOf}: nothing could bind a member.`
              : `Of ${pairInWords(found.members)} states of ${found.process.name} in ${found.asOf}, ${pairInWords(found.unbound.counts)} are bound by nothing on ${found.issueArea.name.toLowerCase()}.`}
          </p>
          <Instruments found={found} without={without} onWithout={onWithout} />
          <Bonds found={found} />
          <AnalysisNote analysis={found} />
          <TakeAway question="members-bound-by-nothing" variables={{ process, issueArea, asOf: year, without }} />
        </>
      )}
    </AnswerView>
  );
}

function Instruments({
  found,
  without,
  onWithout,
}: { readonly found: Unbound } & Pick<UnboundProps, 'without' | 'onWithout'>) {
  return (
    <>
      {found.instruments.length > 0 && <p>Asked about {counted(found.instruments.length, 'instrument')}:</p>}
      <ul>
        {found.instruments.map(({ instrument, force, recorded }) => (
          <li key={instrument.id}>
            <ThingLink id={instrument.id} name={instrument.name} />{' '}
            <span className="quiet">
              {force === 'CERTAIN' ? `in force since ${instrument.inForce}` : 'may have been in force'};{' '}
              {recorded ? `parties recorded until ${instrument.recordsUntil}` : 'its record is not complete'}
            </span>{' '}
            <button
              type="button"
              aria-label={`Leave out ${instrument.name}`}
              onClick={() => onWithout([...without, instrument.id])}
            >
              Leave out
            </button>
          </li>
        ))}
      </ul>
      {without.length > 0 && (
        <p>
          {counted(without.length, 'instrument')} left out.{' '}
          <button type="button" onClick={() => onWithout([])}>
            Take all in
          </button>
        </p>
      )}
    </>
  );
}

function Bonds({ found }: { readonly found: Unbound }) {
  const shown = LISTS.filter(([list]) => found[list].rows.length > 0);
  const unrecorded = shown.some(([list]) => found[list].rows.some(({ notRecordedFor }) => notRecordedFor.length > 0));
  if (shown.length === 0) return <p className="quiet">No state of the process is recorded for this year.</p>;
  return (
    <ScrollBox label="Members by what binds them">
      <table className="wide-table">
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">Member</th>
            <th scope="col">Bound by</th>
            {unrecorded && <th scope="col">No record of</th>}
          </tr>
        </thead>
        {shown.map(([list, sign, word, meaning]) => (
          <tbody key={list}>
            <tr className="rows-head">
              <th scope="rowgroup" colSpan={unrecorded ? 4 : 3}>
                <span aria-hidden="true">{sign}</span> {word}: {pairInWords(found[list].counts)}{' '}
                <span className="quiet">({meaning})</span>
              </th>
            </tr>
            {found[list].rows.map(({ state, membership, bonds, notRecordedFor }) => (
              <tr key={state.id}>
                <th scope="row">
                  <ThingLink id={state.id} name={state.name} />
                </th>
                <td>
                  <CertaintyMark certainty={membership} />
                </td>
                <td>
                  {bonds.length === 0 && <span className="quiet">nothing</span>}
                  {bonds.map(({ instrument, since, certainty, sources, confidence }) => (
                    <div key={instrument.id}>
                      <ThingLink id={instrument.id} name={instrument.name} />{' '}
                      <span className="quiet">since {since ?? 'unknown'}</span> <CertaintyMark certainty={certainty} />
                      <FoldedSources sources={sources} confidence={confidence} />
                    </div>
                  ))}
                </td>
                {unrecorded && (
                  <td>
                    {notRecordedFor.map(({ id, name }) => (
                      <div key={id}>
                        <ThingLink id={id} name={name} />
                      </div>
                    ))}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}
