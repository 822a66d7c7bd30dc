import { useId, useState } from 'react';
import { type Addition, FUNCTIONS, REACHES, STRENGTHS } from '../../lib/supposition';
import { titled } from '../../lib/words';
import { ActorSearch, type ChosenActor } from './actor-search';
import type { Names } from './use-names';

interface AddFormProps {
  readonly areas: Names['areas'];
  readonly onAdd: (addition: Addition) => void;
}

const LONGEST_NAME = 200;

/** Adds a mandate to the scenario: by whom, for what, in which area, how far. */
export function AddForm({ areas, onAdd }: AddFormProps) {
  const [isNew, setIsNew] = useState(false);
  const [actor, setActor] = useState<ChosenActor | null>(null);
  const [newActor, setNewActor] = useState('');
  const [complaint, setComplaint] = useState('');
  const title = useId();
  const submit = (form: HTMLFormElement) => {
    const chosen = new FormData(form);
    const text = (name: string) => String(chosen.get(name) ?? '');
    const lacking = isNew ? newActor.trim() === '' : actor === null;
    setComplaint(lacking ? 'Say who would hold it: choose one from the list, or name somebody new.' : '');
    if (lacking) return;
    onAdd({
      actor: isNew ? null : (actor?.id ?? null),
      newActor: isNew ? newActor.trim() : null,
      function: text('function') as Addition['function'],
      issueArea: text('issueArea'),
      strength: text('strength') as Addition['strength'],
      reach: text('reach') as Addition['reach'],
    });
  };
  return (
    <form
      className="card"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <h2 id={title}>Add a mandate</h2>
      <fieldset>
        <legend>Who would hold it?</legend>
        <label>
          <input type="radio" name="holder" checked={!isNew} onChange={() => setIsNew(false)} /> Somebody who is there
        </label>
        <label>
          <input type="radio" name="holder" checked={isNew} onChange={() => setIsNew(true)} /> Somebody new
        </label>
      </fieldset>
      {isNew ? (
        <label>
          Name of the new holder
          <input value={newActor} maxLength={LONGEST_NAME} onChange={({ target }) => setNewActor(target.value)} />
        </label>
      ) : (
        <ActorSearch label="Organisation or process" chosen={actor} onChoose={setActor} />
      )}
      <div className="scenario-fields">
        <Choice label="Function" name="function" values={FUNCTIONS} />
        <label>
          Issue area
          <select name="issueArea" defaultValue="migrant-rights" key={areas.length}>
            {areas.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Choice label="Strength" name="strength" values={STRENGTHS} />
        <Choice label="Reach" name="reach" values={REACHES} />
      </div>
      <p role="alert" className="scenario-complaint">
        {complaint}
      </p>
      <button type="submit">Add this mandate</button>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly values: readonly string[];
}

function Choice({ label, name, values }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name}>
        {values.map((value) => (
          <option key={value} value={value}>
            {titled(value)}
          </option>
        ))}
      </select>
    </label>
  );
}
