import type { Reading } from '../lib/readings';

/** A reading of a cell told by colour, sign and word. */
export function ReadingMark({ reading }: { readonly reading: Reading }) {
  return (
    <span className="mark" style={{ color: `var(--${reading.tone})` }}>
      <span aria-hidden="true">{reading.sign}</span> {reading.words}
    </span>
  );
}
