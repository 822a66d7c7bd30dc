import { Field, ID, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Named } from '../entity/node.type.js';
import { Sourced } from '../source/source.type.js';
import { Dated } from '../time/dated.type.js';
import { PartialDate, Year } from '../time/time.type.js';
import { RelationType } from '../vocabulary/enums.js';

export enum Direction {
  OUT = 'OUT',
  IN = 'IN',
}

registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which end of a relation a thing is.',
  valuesConfig: {
    OUT: { description: 'It is the first: `iom` SECRETARIAT_OF `colombo-process` is OUT for `iom`.' },
    IN: { description: 'It is the second.' },
  },
});

@InterfaceType({ implements: [Dated, Sourced], description: 'What is known about one relation.' })
export abstract class RelationFacts extends Dated implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;
  id!: string;
  from!: string;
  to!: string;

  @Field(() => RelationType, { description: 'How the first relates to the second.' })
  type!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Beginning, or the date of a single act; null where no source gives it.',
  })
  since!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'End; null where it lasts, or where no source gives it.' })
  until!: string | null;

  @Field(() => [Year], { description: 'Years in which a source shows it to hold.' })
  observed!: number[];

  @Field(() => String, { nullable: true, description: 'Remark.' })
  note!: string | null;
}

@ObjectType({
  implements: [Dated, Sourced, RelationFacts],
  description: 'A link between two things, other than membership.',
})
export class Relation extends RelationFacts {
  @Field(() => ID, { description: 'Who, how, to whom: stable as long as these are.' })
  declare id: string;
}

@ObjectType({
  implements: [Dated, Sourced, RelationFacts],
  description: 'One relation of a thing, with the thing at its other end.',
})
export class RelatedEdge extends RelationFacts {
  @Field(() => String, { description: 'Cursor of this row, for `after`.' })
  cursor!: string;

  @Field(() => Direction, { description: 'Which end the thing is whose list this is.' })
  direction!: Direction;

  @Field(() => Named, { description: 'The thing at the other end.' })
  node!: Named;
}
