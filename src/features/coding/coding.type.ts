import { Field, ObjectType } from 'type-graphql';
import { Sourced } from '../source/source.type.js';
import { Level } from '../vocabulary/enums.js';
import { Aim, CodingScheme, Topic } from '../vocabulary/kinds.js';

@ObjectType({
  implements: [Sourced],
  description:
    "The project's own coding of one thing by one scheme, with its reason. What is not coded is not recorded. Aims and topics are always of low confidence.",
})
export class Coding implements Sourced {
  sources!: readonly string[];
  confidence!: string;
  locator!: string | null;
  subject!: string;

  @Field(() => CodingScheme, { description: 'By which scheme.' })
  scheme!: string;

  @Field(() => String, {
    description:
      'The value as it stands in the data: a slug of a level, aim or topic, or the id of an issue area. `level`, `aim` and `topic` give it typed.',
  })
  value!: string;

  @Field(() => Level, { nullable: true, description: 'The level; null by another scheme.' })
  level(): string | null {
    return this.scheme === 'level' ? this.value : null;
  }

  @Field(() => Aim, { nullable: true, description: 'The aim; null by another scheme.' })
  aim(): string | null {
    return this.scheme === 'aim' ? this.value : null;
  }

  @Field(() => Topic, { nullable: true, description: 'The topic; null by another scheme.' })
  topic(): string | null {
    return this.scheme === 'topic' ? this.value : null;
  }

  @Field(() => String, { description: 'Why, from quoted evidence.' })
  reason!: string;
}
