import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Direction } from '../relation/relation.type.js';
import { Sourced } from '../source/source.type.js';
import { Dated } from '../time/dated.type.js';
import { Certainty, PartialDate } from '../time/time.type.js';
import { vocabularyEnum } from '../vocabulary/enum.js';
import { MemberRole, Strength } from '../vocabulary/enums.js';
import { Vote } from '../vocabulary/kinds.js';
import { LINK_KINDS } from './link.kinds.js';

export const LinkKind = vocabularyEnum('LinkKind', 'The kinds of links along which a path may run.', LINK_KINDS);

@ObjectType({
  implements: [Dated, Sourced],
  description:
    'One row that links two things. A link without dates of its own holds as the row does that carries it: what an instrument lays down from its adoption on, a vote or event in its year, a seat or an agenda possibly while the actor exists.',
})
export class PathLink extends Dated implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;
  mandate!: string | null;

  @Field(() => ID, {
    description: 'Who, how, to whom. For memberships and relations it is the id in `memberships` and `relations`.',
  })
  id!: string;

  @Field(() => LinkKind, { description: 'Kind of link.' })
  kind!: string;

  @Field(() => String, {
    description: 'Type of the relationship as the graph has it, for example `MEMBER_OF` or `SECRETARIAT_OF`.',
  })
  type!: string;

  @Field(() => Direction, { description: 'Which end of the link the first thing of the step is.' })
  direction!: Direction;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Beginning, or the date of a single act; null where no source gives it.',
  })
  since!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'End; null where it lasts, or where no source gives it.' })
  until!: string | null;

  @Field(() => MemberRole, { nullable: true, description: 'In what capacity; null where it is no membership.' })
  role!: string | null;

  @Field(() => Strength, { nullable: true, description: 'How far a mandate goes; null where it is none.' })
  strength!: string | null;

  @Field(() => Vote, { nullable: true, description: 'How a state voted; null where it is no vote.' })
  vote!: string | null;
}

@ObjectType({ description: 'One step of a path: two things, and all that links them.' })
export class PathStep {
  first!: string;
  second!: string;

  @Field(() => [PathLink], {
    description: 'The links between the two, by kind and id; at most ten, `linkCount` tells of how many.',
  })
  links!: PathLink[];

  @Field(() => Int, { description: 'How many links there are between the two, by the same arguments.' })
  linkCount!: number;

  @Field(() => Certainty, {
    nullable: true,
    description: 'CERTAIN where one of its links is certain in the year, else POSSIBLE; null without `asOf`.',
  })
  certainty!: Certainty | null;
}
