import { documented, type JudgedCell } from './cell.service.js';
import { statusCounts } from './counts.service.js';
import type { HeldPeriod } from './coverage.queries.js';
import { COVERAGE_RULE } from './coverage.rules.js';
import type { Coverage, CoverageCell, StatusCount } from './coverage.type.js';
import { factsIn } from './facts.js';
import type { Matrix } from './matrix.service.js';

const NOTE =
  'Derived by counting mandates, which never proves that they are adequate: read the rows, and the gaps that others documented.';

/**
 * The answer about a year from a matrix that was read already.
 *
 * @param chosen the cells to show, in their order
 */
export function coverageIn<Row extends HeldPeriod>(
  matrix: Matrix<Row>,
  asOf: number,
  chosen = (cells: JudgedCell<Row>[]): JudgedCell<Row>[] => cells,
): Coverage {
  const judged = chosen(matrix.judgedIn(asOf));
  const cells = judged.map(matrix.show);
  const wide = matrix.evidence.wideGaps.map((gap) => documented(gap, asOf));
  return {
    asOf,
    ruleVersion: COVERAGE_RULE,
    factCount: factsIn(judged),
    note: NOTE,
    cells,
    statusCounts: countsInUse(cells),
    functionGaps: wide.filter(({ gap }) => gap.scope === 'function' && matrix.functions.includes(gap.function ?? '')),
    systemGaps: wide.filter(({ gap }) => gap.scope === 'system'),
  };
}

const countsInUse = (cells: readonly CoverageCell[]): StatusCount[] =>
  statusCounts(cells).filter((count) => count.certain + count.withPossible > 0);
