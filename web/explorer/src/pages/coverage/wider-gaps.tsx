import type { WiderGapFragment } from '../../generated';
import { inWords, titled } from '../../lib/words';
import { Sources } from '../../ui/sources';

interface WiderGapsProps {
  readonly year: number;
  readonly system: readonly WiderGapFragment[];
  readonly functions: readonly WiderGapFragment[];
}

/** What others say is missing in a whole function, or in the system as a whole; it touches no single cell. */
export function WiderGaps({ year, system, functions }: WiderGapsProps) {
  const names = [...new Set(functions.flatMap(({ gap }) => gap.function ?? []))];
  return (
    <aside className="coverage-wider" aria-labelledby="wider">
      <h2 id="wider">Gaps wider than a cell</h2>
      <p className="quiet">Documented by others for a whole function or for the system. They touch no single cell.</p>
      <GapGroup name="The whole system" gaps={system} year={year} open />
      {names.map((name) => (
        <GapGroup
          key={name}
          name={titled(name)}
          gaps={functions.filter(({ gap }) => gap.function === name)}
          year={year}
        />
      ))}
    </aside>
  );
}

interface GapGroupProps {
  readonly name: string;
  readonly gaps: readonly WiderGapFragment[];
  readonly year: number;
  readonly open?: boolean;
}

function GapGroup({ name, gaps, year, open = false }: GapGroupProps) {
  const counted = gaps.filter(({ standing }) => standing === 'COUNTED');
  const others = gaps.filter(({ standing }) => standing !== 'COUNTED');
  return (
    <details open={open}>
      <summary>
        {name}: {counted.length} in {year}
      </summary>
      {counted.length === 0 && <p className="quiet">Nobody documents one that counts in {year}.</p>}
      <GapList gaps={counted} />
      {others.length > 0 && (
        <details className="coverage-others">
          <summary className="quiet">{others.length} more that do not count in this year</summary>
          <GapList gaps={others} />
        </details>
      )}
    </details>
  );
}

function GapList({ gaps }: { readonly gaps: readonly WiderGapFragment[] }) {
  return (
    <ul>
      {gaps.map(({ standing, gap }) => (
        <li key={gap.id}>
          {gap.description}{' '}
          <span className="quiet">
            {titled(gap.kind)}, {gap.statedBy}
            {gap.statedYear && `, ${gap.statedYear}`}
            {standing !== 'COUNTED' && ` (${inWords(standing)})`}
          </span>
          <Sources sources={gap.sources} />
        </li>
      ))}
    </ul>
  );
}
