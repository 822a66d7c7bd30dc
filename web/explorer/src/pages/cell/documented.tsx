import type { CellEvidenceQuery, GapStanding } from '../../generated';
import { titled } from '../../lib/words';
import { Sources } from '../../ui/sources';

type Documented = CellEvidenceQuery['coverage']['cells'][number]['documentedGaps'][number];

/** Whether a gap counts in the year, in words. */
const STANDINGS: Readonly<Record<GapStanding, string>> = {
  COUNTED: '● counts in this year',
  UNDATED: '○ bears no year, so it is only possible',
  STATED_LATER: '› stated after this year, so it does not count',
  CLOSED: '✓ closed: what was missing exists by this year',
};

/** What others say is missing in this very cell, whether it counts in the year, and what changed since. */
export function DocumentedGaps({ gaps }: { readonly gaps: readonly Documented[] }) {
  return (
    <ul className="cell-statements">
      {gaps.map(({ standing, gap }) => (
        <li key={gap.id} className={standing === 'COUNTED' ? undefined : 'cell-aside'}>
          <p>
            <strong>{titled(gap.kind)}:</strong> {gap.description}
          </p>
          <p className="quiet">
            {gap.statedBy}
            {gap.statedYear && `, ${gap.statedYear}`}
            {gap.from && `, of ${gap.from}`}. {STANDINGS[standing]}
            {gap.closedYear && ` (${gap.closedYear})`}.
          </p>
          <Sources sources={gap.sources} />
          <details className="cell-coding">
            <summary>Why it has this scope and kind{gap.sinceChanged && ', and what changed since'}</summary>
            <p>{gap.reason}</p>
            {gap.sinceChanged && (
              <>
                <p>Since: {gap.sinceChanged}</p>
                <Sources sources={gap.sinceSources} />
              </>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}
