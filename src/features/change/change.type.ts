import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { BoundedCount } from '../analysis/bounded.js';
import { CountPair } from '../connection/connection.type.js';
import { CoverageCell } from '../coverage/coverage.type.js';
import { Certainty, Year } from '../time/time.type.js';
import { vocabularyEnum } from '../vocabulary/enum.js';
import { FunctionName } from '../vocabulary/enums.js';
import { MOVEMENTS, type Move, type Movement } from './change.rules.js';

export const CellMovement = vocabularyEnum(
  'CellMovement',
  'How a cell moved between two years, by the certain status in the order UNCOVERED, CONTESTED, PARTIAL, FRAGMENTED, LIMITED, COVERED. NOT_RECORDED stands outside of it.',
  MOVEMENTS,
);

@ObjectType({ description: 'A cell whose answer differs between two years.' })
export class CellChange {
  @Field(() => ID, { description: 'function--issue-area, for example `normative-oversight--migrant-rights`.' })
  id!: string;

  @Field(() => FunctionName, { name: 'function', description: 'Function of governance.' })
  function!: string;

  issueArea!: string;

  @Field(() => CellMovement, { description: 'How it moved.' })
  movement!: Movement;

  @Field(() => Certainty, {
    description:
      'CERTAIN where it moved so whichever of the possible facts held; POSSIBLE where it can also be that a source fell silent, or began to speak.',
  })
  certainty!: Move['certainty'];

  @Field(() => Int, {
    description: 'Steps of the status in the order, negative downwards; 0 where the move is none in that order.',
  })
  steps!: number;

  show!: (side: 'before' | 'after') => CoverageCell;

  @Field(() => CoverageCell, { description: 'The cell in the earlier year, with the rows that it rests on.' })
  before(): CoverageCell {
    return this.show('before');
  }

  @Field(() => CoverageCell, { description: 'The cell in the later year, with the rows that it rests on.' })
  after(): CoverageCell {
    return this.show('after');
  }
}

@ObjectType({ description: 'Cells that moved between two years.' })
export class CellChanges extends BoundedCount {
  @Field(() => CountPair, { description: 'How many of them moved with certainty, and with the possible ones.' })
  counts!: CountPair;

  @Field(() => [CellChange], {
    description: 'The first of them: certain ones, then by movement, the most steps, and id.',
  })
  cells!: readonly CellChange[];
}

@ObjectType({ description: 'How many cells moved in one way.' })
export class MovementCount {
  @Field(() => CellMovement, { description: 'The movement.' })
  movement!: Movement;

  @Field(() => CountPair, { description: 'How many cells moved so with certainty, and with the possible ones.' })
  counts!: CountPair;
}

@ObjectType({
  implements: Analysis,
  description:
    'What lies between two years: the cells of the coverage matrix that moved, and the actors, memberships and instruments that came and went.',
})
export class YearComparison extends Analysis {
  @Field(() => Year, { description: 'The earlier year.' })
  from!: number;

  @Field(() => Year, { description: 'The later year.' })
  to!: number;

  @Field(() => Int, { description: 'Number of cells compared.' })
  cellCount!: number;

  @Field(() => Int, { description: 'Cells with the same answer in both years; their rows can differ.' })
  unchanged!: number;

  @Field(() => [MovementCount], { description: 'How many cells moved in which way; every movement, with 0 too.' })
  movementCounts!: MovementCount[];

  changes!: readonly CellChange[];
}
