import { Field, Int, ObjectType } from 'type-graphql';
import { Sourced } from '../source/source.type.js';
import { PartialDate, Year } from '../time/time.type.js';
import { Counted, IdScheme, MembershipNoteKind, ProcessFamily } from '../vocabulary/kinds.js';

@ObjectType({ implements: [Sourced], description: 'A value that lost against a better sourced one. Both stand.' })
export class Disagreement implements Sourced {
  sources!: readonly string[];
  confidence!: string;
  locator!: string | null;
  subject!: string;

  @Field(() => String, { description: 'Which property, as the schema names it.' })
  property!: string;

  @Field(() => String, { description: 'The value that the dataset takes.' })
  kept!: string;

  @Field(() => String, { description: 'The value that other sources give.' })
  other!: string;

  @Field(() => String, { description: 'Why the one is kept.' })
  note!: string;
}

@ObjectType({ implements: [Sourced], description: 'A remark about a change of membership that is none itself.' })
export class MembershipNote implements Sourced {
  sources!: readonly string[];
  confidence!: string;
  member!: string;
  body!: string;

  @Field(() => MembershipNoteKind, { description: 'What is remarked.' })
  kind!: string;

  @Field(() => PartialDate, { nullable: true, description: 'Since when.' })
  since!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when.' })
  until!: string | null;

  @Field(() => String, { description: 'The remark.' })
  note!: string;
}

@ObjectType({ implements: [Sourced], description: 'What one list counts a process as. Lists disagree; all stand.' })
export class ProcessListing implements Sourced {
  sources!: readonly string[];
  confidence!: string;
  locator!: string | null;

  @Field(() => ProcessFamily, { description: 'What the list counts it as.' })
  family!: string;

  @Field(() => String, { description: 'Whose list.' })
  listedBy!: string;

  @Field(() => Year, { nullable: true, description: 'Year of the list.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Remark.' })
  note!: string | null;
}

@ObjectType({
  implements: [Sourced],
  description: 'How many members or parties a source states, whatever the rows of the dataset add up to.',
})
export class StatedCount implements Sourced {
  sources!: readonly string[];
  confidence!: string;
  locator!: string | null;

  @Field(() => Counted, { description: 'What is counted.' })
  counted!: string;

  @Field(() => Int, { description: 'The number stated.' })
  count!: number;

  @Field(() => Year, { nullable: true, description: 'Year that the source speaks of.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Remark.' })
  note!: string | null;
}

@ObjectType({ implements: [Sourced], description: 'The id of the same thing elsewhere.' })
export class ExternalId implements Sourced {
  sources!: readonly string[];
  confidence!: string;

  @Field(() => IdScheme, { description: 'Where it is valid.' })
  scheme!: string;

  @Field(() => String, { description: 'The id there.' })
  value!: string;
}
