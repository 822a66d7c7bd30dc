import { useId, useState } from 'react';
import { MandatesToRemoveDocument } from '../../generated';
import type { Supposition } from '../../lib/supposition';
import { useAnswer } from '../../lib/use-answer';
import { titled } from '../../lib/words';
import { ActorSearch, type ChosenActor } from './actor-search';

interface RemoveFormProps {
  readonly year: number;
  readonly supposition: Supposition;
  readonly onChange: (next: Supposition) => void;
}

const EVERY = '';

/** Takes mandates away: all of an actor, or one of them. */
export function RemoveForm({ year, supposition, onChange }: RemoveFormProps) {
  const [actor, setActor] = useState<ChosenActor | null>(null);
  const [mandate, setMandate] = useState(EVERY);
  const [complaint, setComplaint] = useState('');
  const title = useId();
  const { data, waiting } = useAnswer(
    MandatesToRemoveDocument,
    { actor: actor?.id ?? '', year },
    { pause: actor === null },
  );
  // The mandates of the actor chosen before are no choice.
  const held = waiting ? [] : (data?.mandates.edges.map(({ node }) => node) ?? []);
  const submit = () => {
    setComplaint(actor ? '' : 'Say whose mandates would go: choose one from the list.');
    if (!actor) return;
    const { removeActors, removeMandates } = supposition;
    const once = (ids: readonly string[], id: string) => [...new Set([...ids, id])];
    onChange(
      mandate === EVERY
        ? { ...supposition, removeActors: once(removeActors, actor.id) }
        : { ...supposition, removeMandates: once(removeMandates, mandate) },
    );
  };
  return (
    <form
      className="card"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 id={title}>Take mandates away</h2>
      <ActorSearch
        label="Whose?"
        chosen={actor}
        onChoose={(next) => {
          setActor(next);
          setMandate(EVERY);
        }}
      />
      <label>
        Which of them?
        <select value={mandate} onChange={({ target }) => setMandate(target.value)}>
          <option value={EVERY}>Every mandate held in {year}</option>
          {held.map((one) => (
            <option key={one.id} value={one.id}>
              {titled(one.function)}, {one.issueArea.name}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet" aria-live="polite">
        {actor &&
          !waiting &&
          `${actor.name} holds ${held.length === 1 ? '1 mandate' : `${held.length} mandates`} in ${year}, certainly or possibly.`}
      </p>
      <p role="alert" className="scenario-complaint">
        {complaint}
      </p>
      <button type="submit">Take away</button>
    </form>
  );
}
