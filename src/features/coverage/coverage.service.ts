import type { RequestGraph } from '../../graph/request.js';
import { canonicalId } from '../entity/entity.service.js';
import { analysisYear } from '../time/time.service.js';
import { coverageIn } from './answer.service.js';
import { documented, type JudgedCell } from './cell.service.js';
import type { CoverageArgs, UncoveredMandatesArgs } from './coverage.args.js';
import { COVERAGE_RULE, STATUSES, VERDICTS } from './coverage.rules.js';
import { type Coverage, GapStanding } from './coverage.type.js';
import { matrixIn } from './history.service.js';
import { matrixOver } from './matrix.service.js';

export { COVERAGE_RULE };

/** The cells of the coverage matrix in a year: functions in their usual order, issue areas by name. */
export async function coverage(graph: RequestGraph, args: CoverageArgs): Promise<Coverage> {
  const asOf = await analysisYear(graph, args.asOf);
  if (args.functions == null && args.issueAreas == null) return matrixIn(graph, asOf);
  return coverageIn(await matrixOver(graph, args, { from: asOf, to: asOf }), asOf);
}

/** The cells with the verdicts asked for, worst first. */
export async function uncoveredMandates(graph: RequestGraph, args: UncoveredMandatesArgs): Promise<Coverage> {
  const asOf = await analysisYear(graph, args.asOf);
  const cells = {
    functions: args.function == null ? null : [args.function],
    issueAreas: args.issueArea == null ? null : [await canonicalId(graph, 'issueArea', args.issueArea, 'IssueArea')],
  };
  const matrix = await matrixOver(graph, cells, { from: asOf, to: asOf });
  return coverageIn(matrix, asOf, (judged) =>
    judged.filter(({ answer }) => args.verdicts.includes(answer.verdict)).sort(worstFirst),
  );
}

/** Worst verdict, then worst status, then most documented gaps that count, then id. */
export function worstFirst(one: JudgedCell, other: JudgedCell): number {
  const counted = ({ gaps, year }: JudgedCell) =>
    gaps.filter((gap) => documented(gap, year).standing === GapStanding.COUNTED).length;
  return (
    VERDICTS.indexOf(one.answer.verdict) - VERDICTS.indexOf(other.answer.verdict) ||
    STATUSES.indexOf(one.answer.status) - STATUSES.indexOf(other.answer.status) ||
    counted(other) - counted(one) ||
    (one.id < other.id ? -1 : 1)
  );
}
