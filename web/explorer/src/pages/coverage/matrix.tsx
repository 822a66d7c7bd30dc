import { Link } from 'wouter';
import type { CoverageYearQuery } from '../../generated';
import { cellAddress } from '../../lib/cells';
import { type Mode, readCell } from '../../lib/readings';
import { inWords, titled } from '../../lib/words';
import { ReadingMark } from '../../ui/reading-mark';
import { HistoryStrip, type StripPoint } from './history-strip';

type Cell = CoverageYearQuery['coverage']['cells'][number];

interface MatrixProps {
  readonly cells: readonly Cell[];
  readonly mode: Mode;
  readonly year: number;
  /** The small history of each cell by its id; empty until it is there. */
  readonly histories: ReadonlyMap<string, readonly StripPoint[]>;
}

/** Issue area by function: each cell leads to its evidence. */
export function Matrix({ cells, mode, year, histories }: MatrixProps) {
  const functions = [...new Set(cells.map((cell) => cell.function))];
  const areas = [...new Map(cells.map(({ issueArea }) => [issueArea.id, issueArea])).values()];
  const byId = new Map(cells.map((cell) => [`${cell.function} ${cell.issueArea.id}`, cell]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls the box by keyboard.
    <section className="scroll" tabIndex={0} aria-label={`Coverage in ${year}, issue area by function`}>
      <table className="coverage-matrix">
        <thead>
          <tr>
            <th scope="col">Issue area</th>
            {functions.map((one) => (
              <th key={one} scope="col">
                {titled(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {functions.map((one) => {
                const cell = byId.get(`${one} ${id}`);
                return (
                  <td key={one}>
                    {cell && <MatrixCell cell={cell} mode={mode} year={year} points={histories.get(cell.id) ?? []} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface MatrixCellProps {
  readonly cell: Cell;
  readonly mode: Mode;
  readonly year: number;
  readonly points: readonly StripPoint[];
}

function MatrixCell({ cell, mode, year, points }: MatrixCellProps) {
  const asides = [possibly(mode, cell), mode !== 'documented' && cell.fallsBetween && 'between mandates'];
  const counted = cell.documentedGaps.filter(({ standing }) => standing === 'COUNTED').length;
  if (mode === 'documented' && counted > 1) asides.push(`${counted} gaps`);
  return (
    <>
      <Link href={cellAddress(cell.id, year)}>
        <span className="unseen">
          {cell.issueArea.name}, {inWords(cell.function)}:{' '}
        </span>
        <ReadingMark reading={readCell(mode, cell)} />
      </Link>
      {points.length > 0 && <HistoryStrip points={points} year={year} />}
      <small className="quiet">{asides.filter(Boolean).join(' · ')}</small>
    </>
  );
}

/** What the cell would be if all that is possible held as well, where that differs. */
function possibly(mode: Mode, cell: Cell): string | false {
  if (mode === 'derived') return cell.possibleStatus !== cell.status && `possibly ${inWords(cell.possibleStatus)}`;
  return mode === 'both' && cell.possibleVerdict !== cell.verdict && `possibly ${inWords(cell.possibleVerdict)}`;
}
