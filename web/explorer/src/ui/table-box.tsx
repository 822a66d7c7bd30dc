import type { ReactNode } from 'react';
import '../styles/records.css';

/** Keeps a wide table from widening the page: it scrolls by itself, by keyboard too. */
export function TableBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be no better, and the name of the box is needed.
    <div
      className="scroll"
      role="region"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
    >
      {children}
    </div>
  );
}
