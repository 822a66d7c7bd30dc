import { Field, ObjectType } from 'type-graphql';
import { Sourced } from '../source/source.type.js';
import { CodingScheme } from '../vocabulary/kinds.js';

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
    description: 'The value: a word of `Level`, `Aim` or `Topic` as a slug, or the id of an issue area.',
  })
  value!: string;

  @Field(() => String, { description: 'Why, from quoted evidence.' })
  reason!: string;
}
