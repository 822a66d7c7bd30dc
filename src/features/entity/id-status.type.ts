import { Field, ID, ObjectType } from 'type-graphql';
import { Year } from '../time/time.type.js';
import { vocabularyEnum } from '../vocabulary/enum.js';
import { ThingKind } from '../vocabulary/kinds.js';
import { Node } from './node.type.js';

export const IdState = vocabularyEnum('IdState', 'What became of an id.', {
  'in-use': 'It is the id of a thing.',
  merged: 'It was merged into the id of another thing, and leads there.',
  withdrawn: 'It was withdrawn: what it stood for is no longer in the dataset.',
  unknown: 'It never stood for anything, as far as the dataset knows.',
});

@ObjectType({ description: 'Why an id stands for nothing any more. It is never used again.' })
export class Withdrawal {
  @Field(() => ID, { description: 'The withdrawn id.' })
  withdrawnId!: string;

  @Field(() => ThingKind, { description: 'Kind of thing that it stood for.' })
  kind!: string;

  @Field(() => String, { description: 'What it was called.' })
  name!: string;

  @Field(() => String, { description: 'Why it was withdrawn.' })
  reason!: string;

  @Field(() => Year, { nullable: true, description: 'Year of the withdrawal; null where not known.' })
  year!: number | null;
}

@ObjectType({ description: 'What became of an id: whether it stands for a thing, leads to another, or is gone.' })
export class IdStatus {
  @Field(() => IdState, { description: 'What became of it.' })
  state!: string;

  @Field(() => Node, { nullable: true, description: 'The thing that it leads to; null where it leads to none.' })
  node!: Node | null;

  @Field(() => Withdrawal, { nullable: true, description: 'Why it is gone; null where it was not withdrawn.' })
  withdrawal!: Withdrawal | null;

  @Field(() => [ID], { description: 'Ids in use that are spelled like it, nearest first; only of an unknown id.' })
  nearest!: string[];
}
