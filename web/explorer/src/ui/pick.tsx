import './pick.css';

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** What can be chosen: value and word. */
  readonly options: readonly (readonly [T, string])[];
  /** Further options under headings. */
  readonly groups?: readonly { readonly name: string; readonly options: readonly (readonly [T, string])[] }[];
}

/** One choice out of several, with its label above it. */
export function Pick<T extends string>({ label, value, onChange, options, groups = [] }: PickProps<T>) {
  const items = (some: PickProps<T>['options']) =>
    some.map(([name, word]) => (
      <option key={name} value={name}>
        {word}
      </option>
    ));
  return (
    <label className="pick">
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value as T)}>
        {items(options)}
        {groups.map((group) => (
          <optgroup key={group.name} label={group.name}>
            {items(group.options)}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
