import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { CountPair } from '../connection/connection.type.js';
import { CoverageCell } from '../coverage/coverage.type.js';
import { Year } from '../time/time.type.js';
import { FunctionName } from '../vocabulary/enums.js';
import { CellHolding } from './holding.type.js';

@ObjectType({ description: 'A cell in which several actors lead.' })
export class CrowdedCell {
  @Field(() => ID, { description: 'function--issue-area, as in the coverage matrix.' })
  id!: string;

  @Field(() => FunctionName, { name: 'function', description: 'Function of governance.' })
  function!: string;

  issueArea!: string;

  @Field(() => CountPair, { description: 'Actors that hold it with a PRIMARY mandate.' })
  leaders!: CountPair;

  /** Certain leaders first, then by id. */
  leading!: readonly CellHolding[];
}

@ObjectType({
  implements: Analysis,
  description: 'Cells in which many actors lead: most certain leaders first, then most possible ones, then by id.',
})
export class CrowdedCells extends Analysis {
  @Field(() => Year, { description: 'The year that the answer is about.' })
  asOf!: number;

  @Field(() => Int, { description: 'How many leaders, at least, made a cell crowded.' })
  min!: number;

  @Field(() => [CrowdedCell], { description: 'The cells, up to `first`.' })
  cells!: CrowdedCell[];

  @Field(() => Int, { description: 'Crowded cells in all, by what is certain.' })
  totalCount!: number;

  @Field(() => CountPair, {
    description: 'Crowded cells in all; those that are only possibly crowded are counted and not listed.',
  })
  counts!: CountPair;
}

@ObjectType({ description: 'A cell that falls between mandates.' })
export class BetweenCell {
  @Field(() => CoverageCell, { description: 'The cell with its status, its verdict and all its rows.' })
  cell!: CoverageCell;

  @Field(() => CountPair, { description: 'Actors with a PARTIAL mandate in it.' })
  partialActors!: CountPair;
}

@ObjectType({
  implements: Analysis,
  description:
    'Cells that fall between mandates by the rule of coverage: no lead mandate reaches all states, and two or more actors, none part of another, hold partial ones. Most partial actors first, then by id.',
})
export class BetweenMandates extends Analysis {
  @Field(() => Year, { description: 'The year that the answer is about.' })
  asOf!: number;

  @Field(() => [BetweenCell], { description: 'The cells, up to `first`.' })
  cells!: BetweenCell[];

  @Field(() => Int, { description: 'Cells that fall between mandates, by what is certain.' })
  totalCount!: number;

  @Field(() => Int, {
    description:
      'The same if all that is possible held as well. It can be smaller: a possible lead mandate fills a cell.',
  })
  possibleCount!: number;

  @Field(() => Int, { description: 'Cells looked at.' })
  cellCount!: number;
}
