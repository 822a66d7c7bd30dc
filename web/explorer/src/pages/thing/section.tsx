import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** How many rows there are; a section of none is left out. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of a thing's page under its heading, with an anchor; left out where there is nothing to show. */
export function Section({ id, title, count, children }: SectionProps) {
  if (count === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} {count !== undefined && <span className="quiet">({count.toLocaleString('en')})</span>}
      </h2>
      {children}
    </section>
  );
}
