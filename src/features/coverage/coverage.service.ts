import type { RequestGraph } from '../../graph/request.js';
import { analysisYear, yearRange } from '../time/time.service.js';
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

/** About how many bytes a cell takes, and a row that it rests on. */
const [CELL_BYTES, ROW_BYTES] = [600, 500];

/** The cells of the coverage matrix in a year: functions in their usual order, issue areas by name. */
export async function coverage(graph: RequestGraph, args: CoverageArgs): Promise<Coverage> {
  const asOf = await analysisYear(graph, args.asOf);
  if (args.functions != null || args.issueAreas != null)
    return coverageIn(await matrixOver(graph, args, { from: asOf, to: asOf }), asOf);
  const history = await wholeMatrix(graph);
  return graph.derived(
    `coverage ${asOf}`,
    async () => coverageIn(history ?? (await matrixOver(graph, {}, { from: asOf, to: asOf })), asOf),
    ({ cells, factCount }) => cells.length * CELL_BYTES + (history ? 0 : factCount * ROW_BYTES),
  );
}

/** All cells over all years, from which the matrix of any year follows; null where there is no room to keep them. */
async function wholeMatrix(graph: RequestGraph): Promise<Matrix | null> {
  const { firstYear, latestYear } = await yearRange(graph);
  return graph.kept(
    'coverage.history',
    () => matrixOver(graph, {}, { from: firstYear, to: latestYear }),
    ({ evidence }) => [...evidence.mandates.values()].reduce((sum, rows) => sum + rows.length * ROW_BYTES, 0),
  );
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
