import type { Addition, Supposition } from '../../lib/supposition';
import { mandateInWords } from '../../ui/cell-link';
import { ThingLink } from '../../ui/thing-link';
import type { Names } from './use-names';

interface EntriesProps {
  readonly supposition: Supposition;
  readonly names: Names;
  /** What the service says against the scenario; the entry that it speaks of is marked. */
  readonly refusal: string | undefined;
  readonly onChange: (next: Supposition) => void;
}

/** What a scenario adds and takes away, each with a button that leaves it out again. */
export function Entries({ supposition, names, refusal, onChange }: EntriesProps) {
  const { add, removeActors, removeMandates } = supposition;
  const count = add.length + removeActors.length + removeMandates.length;
  const { nameOf } = names;
  const isRefused = (id: string, at?: number) =>
    refusal !== undefined && (refusal.startsWith(`add[${at}]`) || refusal.split(/[\s":]+/).includes(id));
  return (
    <>
      <p aria-live="polite" className="quiet">
        {count === 0
          ? 'Nothing yet: add a mandate or take one away above, or begin with an example.'
          : `${count} ${count === 1 ? 'change' : 'changes'} to the mandates of ${supposition.year}.`}
      </p>
      <ul className="supposed-entries">
        {add.map((addition, at) => (
          <li key={JSON.stringify(addition)} data-refused={isRefused(addition.actor ?? '', at) || undefined}>
            <span>
              <strong>+ added</strong> <Holder addition={addition} nameOf={nameOf} />:{' '}
              {mandateInWords({ ...addition, issueArea: { name: nameOf(addition.issueArea) } })}
              {isRefused(addition.actor ?? '', at) && <Refused />}
            </span>
            <LeaveOut
              what={`${addition.newActor ?? nameOf(addition.actor ?? '')}, ${nameOf(addition.issueArea)}`}
              onPress={() => onChange({ ...supposition, add: add.filter((_, other) => other !== at) })}
            />
          </li>
        ))}
        {removeActors.map((id) => (
          <li key={id} data-refused={isRefused(id) || undefined}>
            <span>
              <strong>− removed</strong> every mandate of <ThingLink id={id} name={nameOf(id)} />
              {isRefused(id) && <Refused />}
            </span>
            <LeaveOut
              what={nameOf(id)}
              onPress={() => onChange({ ...supposition, removeActors: removeActors.filter((one) => one !== id) })}
            />
          </li>
        ))}
        {removeMandates.map((id) => (
          <li key={id} data-refused={isRefused(id) || undefined}>
            <span>
              <strong>− removed</strong> {nameOf(id)}
              {isRefused(id) && <Refused />}
            </span>
            <LeaveOut
              what={nameOf(id)}
              onPress={() => onChange({ ...supposition, removeMandates: removeMandates.filter((one) => one !== id) })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Holder({ addition, nameOf }: { readonly addition: Addition; readonly nameOf: Names['nameOf'] }) {
  if (addition.actor != null) return <ThingLink id={addition.actor} name={nameOf(addition.actor)} />;
  return (
    <>
      {addition.newActor} <span className="quiet">(to be founded)</span>
    </>
  );
}

function LeaveOut({ what, onPress }: { readonly what: string; readonly onPress: () => void }) {
  return (
    <button type="button" onClick={onPress} aria-label={`Leave out: ${what}`}>
      Leave out
    </button>
  );
}

const Refused = () => <em className="scenario-refused"> ✕ the service refuses this one</em>;
