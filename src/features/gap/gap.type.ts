import { Field, ObjectType } from 'type-graphql';
import { Node } from '../entity/node.type.js';
import { Sourced } from '../source/source.type.js';
import { Dated } from '../time/dated.type.js';
import { Year } from '../time/time.type.js';
import { FunctionName, GapKind, GapScope } from '../vocabulary/enums.js';

@ObjectType({
  implements: [Node, Dated, Sourced],
  description: 'A gap in governance that somebody stated, as opposed to one that follows from the mandates.',
})
export class Gap extends Dated implements Node, Sourced {
  id!: string;
  declare sources: readonly string[];
  declare confidence: string;
  issueArea!: string | null;
  sinceSources!: string[];

  @Field(() => FunctionName, {
    name: 'function',
    nullable: true,
    description: 'Function it speaks about; null for a gap of the whole system.',
  })
  function!: string | null;

  @Field(() => GapScope, { description: 'How much it speaks about.' })
  scope!: string;

  @Field(() => GapKind, { description: 'In what way something is missing.' })
  kind!: string;

  @Field(() => String, { description: 'The gap, in our own words.' })
  description!: string;

  @Field(() => String, { description: 'Who stated it.' })
  statedBy!: string;

  @Field(() => Year, { nullable: true, description: 'Year of the statement.' })
  statedYear!: number | null;

  @Field(() => Year, { nullable: true, description: 'Year it speaks of, where that is not the year of the statement.' })
  from!: number | null;

  @Field(() => Year, {
    nullable: true,
    description: 'Year since which the thing missing exists; null where it is still missing or nobody says.',
  })
  closedYear!: number | null;

  @Field(() => String, { nullable: true, description: 'What changed since the statement.' })
  sinceChanged!: string | null;

  @Field(() => String, { description: 'Why it has this scope and this kind.' })
  reason!: string;
}
