import { Field, Int, ObjectType } from 'type-graphql';
import { groupBy } from '../../lib/group.js';
import { Analysis } from '../analysis/analysis.type.js';
import { statusCounts, verdictCounts } from '../coverage/counts.service.js';
import { Coverage, StatusCount, VerdictCount } from '../coverage/coverage.type.js';
import type { JudgedCell } from '../coverage/matrix.service.js';
import { Year } from '../time/time.type.js';
import { FunctionName } from '../vocabulary/enums.js';

/** Counts of some cells in one year. */
@ObjectType()
export abstract class CellCounts {
  cells!: readonly JudgedCell[];

  @Field(() => [StatusCount], { description: 'How many of the cells have which status; every status, with 0 too.' })
  statusCounts(): StatusCount[] {
    return statusCounts(this.cells.map(({ answer }) => answer));
  }

  @Field(() => [VerdictCount], { description: 'How many of the cells have which verdict; every verdict, with 0 too.' })
  verdictCounts(): VerdictCount[] {
    return verdictCounts(this.cells.map(({ answer }) => answer));
  }
}

@ObjectType({ description: 'The cells of one function in one year, counted.' })
export class FunctionCounts extends CellCounts {
  @Field(() => FunctionName, { name: 'function', description: 'Function of governance.' })
  function!: string;
}

@ObjectType({ description: 'The cells of one issue area in one year, counted.' })
export class IssueAreaCounts extends CellCounts {
  issueArea!: string;
}

@ObjectType({ description: 'The coverage matrix in one year of a series, counted.' })
export class CoveragePoint extends CellCounts {
  @Field(() => Year, { description: 'The year.' })
  year!: number;

  detail!: () => Coverage;

  @Field(() => [FunctionCounts], { description: 'The same for each function, in their usual order.' })
  byFunction(): FunctionCounts[] {
    return [...groupBy(this.cells, (cell) => cell.function)].map(([name, cells]) =>
      Object.assign(new FunctionCounts(), { function: name, cells }),
    );
  }

  @Field(() => [IssueAreaCounts], { description: 'The same for each issue area, by name.' })
  byIssueArea(): IssueAreaCounts[] {
    return [...groupBy(this.cells, (cell) => cell.issueArea)].map(([issueArea, cells]) =>
      Object.assign(new IssueAreaCounts(), { issueArea, cells }),
    );
  }

  @Field(() => Coverage, {
    description:
      'The cells themselves, with the rows that they rest on: what `coverage` answers for this year. For series of ten points at most.',
  })
  coverage(): Coverage {
    return this.detail();
  }
}

@ObjectType({
  implements: Analysis,
  description:
    'How the coverage matrix moved over the years. A count grows because mandates began, and also because sources begin to speak: early years are thinly recorded.',
})
export class CoverageSeries extends Analysis {
  @Field(() => Year, { description: 'First year.' })
  from!: number;

  @Field(() => Year, { description: 'Last year.' })
  to!: number;

  @Field(() => Int, { description: 'Years from one point to the next; the last step can be shorter.' })
  step!: number;

  @Field(() => Int, { description: 'Number of cells at each point.' })
  cellCount!: number;

  @Field(() => [CoveragePoint], { description: 'The points, in the order of time.' })
  points!: CoveragePoint[];
}
