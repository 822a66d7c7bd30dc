import { useEffect, useState } from 'react';

interface TypedTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
}

/** How long a reader must pause before what was typed is asked for. */
const PAUSE_MS = 300;

/** A text to look for: asked for when the reader pauses, so that not every letter is a question. */
export function TypedText({ label, value, onChange, placeholder }: TypedTextProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <label className="pick">
      {label}
      <input
        type="search"
        value={typed}
        placeholder={placeholder}
        onChange={({ target }) => setTyped(target.value)}
        autoComplete="off"
        spellCheck={false}
      />
    </label>
  );
}
