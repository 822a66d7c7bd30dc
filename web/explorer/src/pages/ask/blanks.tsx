import { type FormEvent, useEffect, useState } from 'react';
import { titled } from '../../lib/words';
import { Prose } from '../../ui/prose';
import { IdInput } from './id-input';
import type { QuestionField, Values } from './library';

interface BlanksProps {
  readonly fields: readonly QuestionField[];
  readonly values: Values;
  readonly onAsk: (values: Values) => void;
}

/** The variables of a question as a form; the answer is asked for when the reader says so. */
export function Blanks({ fields, values, onAsk }: BlanksProps) {
  const [written, setWritten] = useState<Values>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address brings new values.
  useEffect(() => setWritten({}), [JSON.stringify(values)]);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk({ ...values, ...written });
  };
  return (
    <form onSubmit={ask}>
      <div className="blanks">
        {fields.map((field) => (
          <Blank
            key={field.name}
            field={field}
            value={written[field.name] ?? values[field.name] ?? field.value}
            onChange={(value) => setWritten((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
      </div>
      <button type="submit">Show the answer</button>{' '}
      <button type="button" onClick={() => onAsk(Object.fromEntries(fields.map(({ name, value }) => [name, value])))}>
        As it was
      </button>
    </form>
  );
}

interface BlankProps {
  readonly field: QuestionField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What the fields are called where their names in a query do not read well. */
const LABELS: Readonly<Record<string, string>> = {
  id: 'Id of the thing',
  asOf: 'Year',
  first: 'Rows a list, at most',
  unRegions: 'UN regions',
  minShared: 'Shared at least',
  minWeight: 'Shared at least',
};

function Blank({ field: { name, type, kind, options, required, description }, value, onChange }: BlankProps) {
  const marks = {
    id: `blank-${name}`,
    name,
    value,
    required,
    'aria-describedby': `hint-${name}`,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <div className="blank">
      <label htmlFor={`blank-${name}`}>{LABELS[name] ?? titled(name.replace(/(?<=[a-z])(?=[A-Z])/g, '_'))}</label>
      {kind === 'choice' ? (
        <select {...marks}>
          {(value === '' || !required) && <option value="">no choice</option>}
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : kind === 'json' ? (
        <textarea {...marks} rows={value.length > 60 ? 4 : 1} spellCheck={false} />
      ) : type.startsWith('ID') ? (
        <IdInput {...marks} />
      ) : (
        <input {...marks} type={kind === 'number' ? 'number' : 'text'} step={1} spellCheck={false} />
      )}
      <div className="hint" id={`hint-${name}`}>
        <code>{type}</code>
        {kind === 'list' && ' · commas between several'}
        {kind === 'json' && ' · as JSON'}
        {description && (
          <>
            {' · '}
            <Prose text={description} />
          </>
        )}
      </div>
    </div>
  );
}
