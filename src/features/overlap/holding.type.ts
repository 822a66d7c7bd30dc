import { Field, ID, ObjectType } from 'type-graphql';
import { Certainty } from '../time/time.type.js';
import { FunctionName, Strength } from '../vocabulary/enums.js';

@ObjectType({ description: 'An actor in a cell, with the mandate by which it holds it.' })
export class CellHolding {
  actor!: string;
  mandate!: string;

  @Field(() => Strength, {
    nullable: true,
    description: 'PRIMARY or PARTIAL, by what is certain in the year; null where it only possibly held the cell.',
  })
  strength!: string | null;

  @Field(() => Strength, {
    description: 'The same if all that is possible held as well.',
  })
  possibleStrength!: string;
}

@ObjectType({ description: 'A cell that two actors both hold.' })
export class SharedCell {
  @Field(() => ID, { description: 'function--issue-area, as in the coverage matrix.' })
  id!: string;

  @Field(() => FunctionName, { name: 'function', description: 'Function of governance.' })
  function!: string;

  issueArea!: string;

  @Field(() => Certainty, {
    description: 'CERTAIN where both certainly held it in the year, else POSSIBLE.',
  })
  certainty!: Certainty;

  @Field(() => Boolean, { description: 'Whether both certainly held it as leaders.' })
  bothPrimary!: boolean;

  @Field(() => [CellHolding], { description: 'The two mandates, in the order of the pair.' })
  holdings!: CellHolding[];
}
