import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react';

interface Entry {
  readonly id: string;
  readonly title: string;
}

/** Where sections tell that they are there. */
const Registry = createContext<(entry: Entry) => () => void>(() => () => {});

/** The sections of a page in their order, as links above them. */
export function Contents({ children }: { readonly children: ReactNode }) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [register] = useState(() => (entry: Entry) => {
    // Told before the page is painted, so that nothing jumps.
    setEntries((before) => [...before.filter(({ id }) => id !== entry.id), entry]);
    return () => setEntries((before) => before.filter(({ id }) => id !== entry.id));
  });
  return (
    <Registry.Provider value={register}>
      {entries.length > 2 && (
        <nav className="contents" aria-label="On this page">
          {entries.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      )}
      {children}
    </Registry.Provider>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** How many rows there are; a section of none is left out. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of a thing's page under its heading, with an anchor; left out where there is nothing to show. */
export function Section({ id, title, count, children }: SectionProps) {
  const register = useContext(Registry);
  const isEmpty = count === 0;
  useLayoutEffect(() => (isEmpty ? undefined : register({ id, title })), [register, id, title, isEmpty]);
  if (isEmpty) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} {count !== undefined && <span className="quiet">({count.toLocaleString('en')})</span>}
      </h2>
      {children}
    </section>
  );
}
