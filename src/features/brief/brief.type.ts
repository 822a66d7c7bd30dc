import { Field, Int, ObjectType } from 'type-graphql';
import { Named, Node } from '../entity/node.type.js';
import { Sourced } from '../source/source.type.js';
import { Year } from '../time/time.type.js';
import { Degree } from '../vocabulary/enums.js';
import { ClaimKind } from '../vocabulary/kinds.js';

@ObjectType({
  implements: [Node, Named, Sourced],
  description: 'A vision of how migration should be governed, as the brief of 2010 tells it.',
})
export class Vision extends Named implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;

  @Field(() => Degree, { nullable: true, description: 'Whether it would bind states; null where nobody says.' })
  binding!: string | null;

  @Field(() => Degree, { nullable: true, description: 'Whether it would take all states in; null where nobody says.' })
  inclusive!: string | null;

  @Field(() => String, { description: 'What it proposes.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'What speaks for it, by the source.' })
  strengths!: string | null;

  @Field(() => String, { nullable: true, description: 'What speaks against it, by the source.' })
  weaknesses!: string | null;

  @Field(() => String, { nullable: true, description: 'Who argues for it, by the source.' })
  advocatedBy!: string | null;
}

@ObjectType({
  implements: [Node, Sourced],
  description:
    'One thing that the brief of 2010 states, in our own words. It stands as the brief has it, also where the record differs.',
})
export class Claim extends Node implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;
  about!: readonly string[];

  @Field(() => ClaimKind, { description: 'What it is about.' })
  kind!: string;

  @Field(() => String, { description: 'The claim in our own words.' })
  statement!: string;

  @Field(() => Year, { nullable: true, description: 'First year that the brief gives.' })
  from!: number | null;

  @Field(() => Year, { nullable: true, description: 'Last year that the brief gives.' })
  to!: number | null;

  @Field(() => Int, { nullable: true, description: 'Number that the brief gives.' })
  count!: number | null;
}

@ObjectType({
  implements: [Node],
  description: 'A sentence of the brief that states something, and the rows of the dataset that carry it.',
})
export class BriefSentence extends Node {
  rows!: readonly string[];

  @Field(() => Int, { description: 'Place in the brief, from 1.' })
  number!: number;

  @Field(() => String, { description: 'Section of the brief.' })
  section!: string;

  @Field(() => String, { description: 'What it says, in a few words of our own.' })
  gist!: string;
}
