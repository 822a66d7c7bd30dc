import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { coverageIn } from '../coverage/answer.service.js';
import { COVERAGE_RULE } from '../coverage/coverage.service.js';
import type { Coverage } from '../coverage/coverage.type.js';
import { factsIn } from '../coverage/facts.js';
import { type Matrix, matrixOver } from '../coverage/matrix.service.js';
import { seriesYears } from '../time/series.service.js';
import { yearRange } from '../time/time.service.js';
import { type CoverageSeriesArgs, MOST_POINTS } from './change.args.js';
import { CoveragePoint, type CoverageSeries } from './series.type.js';

/** The most points for which the cells themselves are shown. */
const MOST_DETAILED = 10;

const NOTE =
  'A count moves when mandates begin and end, and also when sources begin to speak or fall silent: NOT_RECORDED in an early year is silence, not a gap. Verdicts turn in the year in which a gap was stated, which is seldom the year in which it arose.';

/** The coverage matrix at several years, from one reading. */
export async function coverageSeries(graph: RequestGraph, args: CoverageSeriesArgs): Promise<CoverageSeries> {
  const { firstYear, latestYear } = await yearRange(graph);
  const { step } = args;
  const years = { from: args.from ?? firstYear, to: args.to ?? latestYear };
  const all = await seriesYears(graph, years, step, MOST_POINTS);
  const matrix = await matrixOver(graph, args, years);
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

function detailOf(matrix: Matrix, year: number, allowed: boolean): Coverage {
  if (!allowed)
    throw badInput(
      `points.coverage is for series of ${MOST_DETAILED} points at most. Widen step, ask for fewer years, or ask coverage for one year.`,
    );
  return coverageIn(matrix, year);
}
