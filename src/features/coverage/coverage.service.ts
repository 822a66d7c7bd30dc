import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import { FUNCTIONS, words } from '../../model/vocabularies.js';
import { canonicalId } from '../entity/entity.service.js';
import { analysisYear } from '../time/time.service.js';
import { cellOf } from './cell.service.js';
import type { CoverageArgs, UncoveredMandatesArgs } from './coverage.args.js';
import { ISSUE_AREA_IDS } from './coverage.queries.js';
import { COVERAGE_RULE, STATUSES, type Status, VERDICTS, type Verdict } from './coverage.rules.js';
import { type Coverage, type CoverageCell, GapStanding, type StatusCount } from './coverage.type.js';
import { evidenceOf } from './evidence.service.js';

export { COVERAGE_RULE };

const NOTE =
  'Derived by counting mandates, which never proves that they are adequate: read the rows, and the gaps that others documented.';

/** The ids of all issue areas, by name. */
export const issueAreaIds = async (graph: RequestGraph): Promise<string[]> =>
  (await graph.read(ISSUE_AREA_IDS, {})).map((row) => row.id);

/** The cells of the coverage matrix in a year: functions in their usual order, issue areas by name. */
export async function coverage(graph: RequestGraph, args: CoverageArgs): Promise<Coverage> {
  const asOf = await analysisYear(graph, args.asOf);
  const functions = chosen('functions', args.functions, words(FUNCTIONS));
  const known = await issueAreaIds(graph);
  const asked =
    args.issueAreas &&
    (await Promise.all(args.issueAreas.map((id) => canonicalId(graph, 'issueAreas', id, 'IssueArea'))));
  const issueAreas = chosen('issueAreas', asked, known);

  const evidence = await evidenceOf(graph, { asOf, functions, issueAreas });
  const cells = functions.flatMap((name) => issueAreas.map((area) => cellOf(name, area, evidence)));
  return {
    asOf,
    ruleVersion: COVERAGE_RULE,
    factCount: factsIn(cells),
    note: NOTE,
    cells,
    statusCounts: statusCounts(cells),
    functionGaps: evidence.gaps.filter(
      ({ gap }) => gap.scope === 'function' && functions.includes(gap.function as never),
    ),
    systemGaps: evidence.gaps.filter(({ gap }) => gap.scope === 'system'),
  };
}

/** The cells with the verdicts asked for, worst first. */
export async function uncoveredMandates(graph: RequestGraph, args: UncoveredMandatesArgs): Promise<Coverage> {
  const answer = await coverage(graph, {
    asOf: args.asOf ?? null,
    functions: args.function == null ? null : [args.function],
    issueAreas: args.issueArea == null ? null : [args.issueArea],
  });
  const cells = answer.cells.filter((cell) => args.verdicts.includes(cell.verdict as Verdict)).sort(worstFirst);
  return { ...answer, cells, factCount: factsIn(cells), statusCounts: statusCounts(cells) };
}

/** Mandates, denials and documented gaps of the cells: the rows that decide them. */
export const factsIn = (cells: readonly CoverageCell[]): number =>
  cells.reduce((sum, cell) => sum + cell.mandates.length + cell.statedAbsences.length + cell.documentedGaps.length, 0);

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

function chosen<T extends string>(
  argument: string,
  asked: readonly string[] | null | undefined,
  all: readonly T[],
): T[] {
  if (asked == null) return [...all];
  if (asked.length === 0) throw badInput(`${argument} must name at least one, or be left out for all.`);
  return all.filter((one) => asked.includes(one));
}

function statusCounts(cells: readonly CoverageCell[]): StatusCount[] {
  const certain = groupBy(cells, (cell) => cell.status);
  const possible = groupBy(cells, (cell) => cell.possibleStatus);
  return STATUSES.map((status) => ({
    status,
    certain: certain.get(status)?.length ?? 0,
    withPossible: possible.get(status)?.length ?? 0,
  })).filter((count) => count.certain + count.withPossible > 0);
}
