import type { EvidenceFragment } from '../../generated';
import { inWords } from '../../lib/words';
import { Sources } from '../../ui/sources';

/** Why a mandate is coded as it is, and what each source says, behind a line that opens. */
export function Coding({ mandate: { reason, statements } }: { readonly mandate: EvidenceFragment['mandate'] }) {
  return (
    <details className="cell-coding">
      <summary>Why it is coded so</summary>
      <p>{reason}</p>
      {statements.length > 0 && (
        <ul>
          {statements.map(({ id, strength, evidence, observed, sources }) => (
            <li key={id}>
              {evidence}{' '}
              <span className="quiet">
                It asserts: {inWords(strength)}
                {observed && `, speaking of ${observed}`}.
              </span>
              <Sources sources={sources} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
