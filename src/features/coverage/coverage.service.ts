import type { RequestGraph } from '../../graph/request.js';
import { analysisYear } from '../time/time.service.js';
import { documented, type JudgedCell } from './cell.service.js';
import { statusCounts } from './counts.service.js';
import type { CoverageArgs, UncoveredMandatesArgs } from './coverage.args.js';
import { COVERAGE_RULE, STATUSES, type Status, VERDICTS, type Verdict } from './coverage.rules.js';
import { type Coverage, type CoverageCell, GapStanding, type StatusCount } from './coverage.type.js';
import { factsIn } from './facts.js';
import { type Matrix, matrixOver } from './matrix.service.js';

export { COVERAGE_RULE };

const NOTE =
  'Derived by counting mandates, which never proves that they are adequate: read the rows, and the gaps that others documented.';

/** The cells of the coverage matrix in a year: functions in their usual order, issue areas by name. */
export async function coverage(graph: RequestGraph, args: CoverageArgs): Promise<Coverage> {
  const asOf = await analysisYear(graph, args.asOf);
  return coverageIn(await matrixOver(graph, args, { from: asOf, to: asOf }), asOf);
}

/** The same from a matrix that was read already. */
export function coverageIn(matrix: Matrix, asOf: number, keep: (cell: JudgedCell) => boolean = () => true): Coverage {
  const judged = matrix.judgedIn(asOf).filter(keep);
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

/** The cells with the verdicts asked for, worst first. */
export async function uncoveredMandates(graph: RequestGraph, args: UncoveredMandatesArgs): Promise<Coverage> {
  const asOf = await analysisYear(graph, args.asOf);
  const cells = {
    functions: args.function == null ? null : [args.function],
    issueAreas: args.issueArea == null ? null : [args.issueArea],
  };
  const matrix = await matrixOver(graph, cells, { from: asOf, to: asOf });
  const answer = coverageIn(matrix, asOf, (cell) => args.verdicts.includes(cell.answer.verdict));
  return { ...answer, cells: answer.cells.sort(worstFirst) };
}

const countsInUse = (cells: readonly CoverageCell[]): StatusCount[] =>
  statusCounts(cells).filter((count) => count.certain + count.withPossible > 0);

/** Worst verdict, then worst status, then most documented gaps, then id. */
export function worstFirst(one: CoverageCell, other: CoverageCell): number {
  const counted = (cell: CoverageCell) =>
    cell.documentedGaps.filter(({ standing }) => standing === GapStanding.COUNTED).length;
  return (
    VERDICTS.indexOf(one.verdict as Verdict) - VERDICTS.indexOf(other.verdict as Verdict) ||
    STATUSES.indexOf(one.status as Status) - STATUSES.indexOf(other.status as Status) ||
    counted(other) - counted(one) ||
    (one.id < other.id ? -1 : 1)
  );
}
