import { Field, ObjectType } from 'type-graphql';
import { Named, Node } from '../entity/node.type.js';
import { Sourced } from '../source/source.type.js';
import { PartialDate, Year } from '../time/time.type.js';

@ObjectType({ implements: [Node, Named, Sourced], description: 'Something that happened.' })
export class Event extends Named implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;
  about!: readonly string[];
  country!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When; null where no source gives it.' })
  date!: string | null;

  @Field(() => Year, { nullable: true, description: 'The year of `date`.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Town or venue.' })
  place!: string | null;

  @Field(() => String, { description: 'What happened.' })
  description!: string;
}
