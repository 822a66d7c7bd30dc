import { createUnionType, Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { Actor } from '../actor/actor.type.js';
import { plainConnection } from '../connection/connection.type.js';
import { Organisation } from '../organisation/organisation.type.js';
import { Process } from '../process/process.type.js';
import { Sourced } from '../source/source.type.js';
import { State } from '../state/state.type.js';
import { Dated } from '../time/dated.type.js';
import { PartialDate, Year } from '../time/time.type.js';
import { DatingBasis, MemberRole } from '../vocabulary/enums.js';

export const Member = createUnionType({
  name: 'Member',
  description: 'Who belongs to a body.',
  types: () => [State, Organisation, Process] as const,
});

@InterfaceType({
  implements: [Dated, Sourced],
  description: 'What is known about one spell of belonging to a body in one role.',
})
export abstract class MembershipFacts extends Dated implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;
  id!: string;
  member!: string;
  body!: string;

  @Field(() => MemberRole, { description: 'In what capacity. An observer is not a member.' })
  role!: string;

  @Field(() => PartialDate, { nullable: true, description: 'First day, month or year; null where no source gives it.' })
  from!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Last day, month or year; null where it lasts, or where no source gives it.',
  })
  to!: string | null;

  @Field(() => [Year], { description: 'Years in which a source shows it to hold.' })
  observed!: number[];

  @Field(() => Year, {
    nullable: true,
    description: 'First year in which it can have held, where sources show that it did not hold earlier.',
  })
  notBefore!: number | null;

  @Field(() => DatingBasis, { description: 'What the dating rests on.' })
  basis!: string;

  @Field(() => String, { nullable: true, description: 'Remark.' })
  note!: string | null;
}

@ObjectType({
  implements: [Dated, Sourced, MembershipFacts],
  description: 'Somebody in a body, in one role, for one spell.',
})
export class Membership extends MembershipFacts {
  @Field(() => ID, { description: 'Who, in what, in which role, since when: stable as long as these are.' })
  declare id: string;
}

@ObjectType({ implements: [Dated, Sourced, MembershipFacts], description: 'One member of a body.' })
export class MemberEdge extends MembershipFacts {
  @Field(() => String, { description: 'Cursor of this row, for `after`.' })
  cursor!: string;

  @Field(() => Member, { description: 'Who belongs.' })
  node!: typeof Member;
}

@ObjectType({ implements: [Dated, Sourced, MembershipFacts], description: 'One body that somebody belongs to.' })
export class BodyEdge extends MembershipFacts {
  @Field(() => String, { description: 'Cursor of this row, for `after`.' })
  cursor!: string;

  @Field(() => Actor, { description: 'The body.' })
  node!: Actor;
}

export const MembershipConnection = plainConnection('Membership', () => Membership, 'memberships');
