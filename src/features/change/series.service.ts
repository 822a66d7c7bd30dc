import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { COVERAGE_RULE, coverageIn } from '../coverage/coverage.service.js';
import type { Coverage } from '../coverage/coverage.type.js';
import { type Matrix, matrixOver } from '../coverage/matrix.service.js';
import { yearRange } from '../time/time.service.js';
import type { CoverageSeriesArgs } from './change.args.js';
import { MOST_POINTS, narrowestStep, pointCount, pointsOf } from './points.rules.js';
import { CoveragePoint, type CoverageSeries } from './series.type.js';
import { checkedYears, factsIn, type Years } from './years.service.js';

/** The most points for which the cells themselves are shown. */
const MOST_DETAILED = 10;

const NOTE =
  'A count moves when mandates begin and end, and also when sources begin to speak or fall silent: NOT_RECORDED in an early year is silence, not a gap. Verdicts turn in the year in which a gap was stated, which is seldom the year in which it arose.';

/** The coverage matrix at several years, from one reading. */
export async function coverageSeries(graph: RequestGraph, args: CoverageSeriesArgs): Promise<CoverageSeries> {
  const { firstYear, latestYear } = await yearRange(graph);
  const years = await checkedYears(graph, { from: args.from ?? firstYear, to: args.to ?? latestYear });
  const step = checkedStep(args.step, years);
  const matrix = await matrixOver(graph, args, years);
  const all = pointsOf(years.from, years.to, step);
  const detailed = all.length <= MOST_DETAILED;
  const points = all.map((year) =>
    Object.assign(new CoveragePoint(), {
      year,
      cells: matrix.judgedIn(year),
      detail: () => detailOf(matrix, year, detailed),
    }),
  );
  return {
    ...years,
    step,
    ruleVersion: COVERAGE_RULE,
    factCount: factsIn(points.flatMap(({ cells }) => cells)),
    note: NOTE,
    cellCount: matrix.functions.length * matrix.issueAreas.length,
    points,
  };
}

function checkedStep(step: number, { from, to }: Years): number {
  if (step < 1) throw badInput(`step must be 1 year or more (it is ${step}).`);
  const count = pointCount(from, to, step);
  if (count > MOST_POINTS)
    throw badInput(
      `A series has ${MOST_POINTS} points at most; from ${from} to ${to} by a step of ${step} it would have ${count}. Widen step to ${narrowestStep(from, to)} or more, or ask for fewer years.`,
    );
  return step;
}

function detailOf(matrix: Matrix, year: number, allowed: boolean): Coverage {
  if (!allowed)
    throw badInput(
      `points.coverage is for series of ${MOST_DETAILED} points at most. Widen step, ask for fewer years, or ask coverage for one year.`,
    );
  return coverageIn(matrix, year);
}
