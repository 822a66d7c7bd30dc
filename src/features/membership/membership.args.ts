import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DatedConnectionArgs } from '../connection/connection.args.js';
import { sortEnum } from '../connection/sort.js';
import { MemberRole } from '../vocabulary/enums.js';
import { ActorKind } from '../vocabulary/kinds.js';

export const MembershipSort = sortEnum('MembershipSort', 'memberships', {
  NAME: 'By the name of the thing that the list shows.',
  FROM: 'By the beginning, earliest first; without a date last.',
});
export type MembershipSort = keyof typeof MembershipSort;

export enum MemberKind {
  STATE = 'State',
  ORGANISATION = 'Organisation',
  PROCESS = 'Process',
}

registerEnumType(MemberKind, {
  name: 'MemberKind',
  description: 'What kind of thing a member is.',
  valuesConfig: {
    STATE: { description: 'A state or territory.' },
    ORGANISATION: { description: 'An organisation.' },
    PROCESS: { description: 'A process.' },
  },
});

@InputType({ description: 'Which members to keep; all conditions must hold.' })
export class MemberFilter {
  @Field(() => [MemberRole], { nullable: true, description: 'In one of these roles.' })
  roles?: string[] | null;

  @Field(() => [MemberKind], { nullable: true, description: 'Members of one of these kinds.' })
  kinds?: MemberKind[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'States in one of these UN M49 regions, for example `Africa`.',
  })
  unRegions?: string[] | null;
}

@InputType({ description: 'Which bodies to keep; all conditions must hold.' })
export class BodyFilter {
  @Field(() => [MemberRole], { nullable: true, description: 'In one of these roles.' })
  roles?: string[] | null;

  @Field(() => [ActorKind], { nullable: true, description: 'Bodies of one of these kinds.' })
  bodyKinds?: string[] | null;
}

@InputType({ description: 'Which memberships to keep; all conditions must hold.' })
export class MembershipFilter {
  @Field(() => ID, { nullable: true, description: 'Of this state, organisation or process.' })
  member?: string | null;

  @Field(() => ID, { nullable: true, description: 'In this organisation or process.' })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: 'That rest on this source.' })
  source?: string | null;

  @Field(() => [MemberRole], { nullable: true, description: 'In one of these roles.' })
  roles?: string[] | null;
}

@ArgsType()
export class MembersArgs extends DatedConnectionArgs {
  @Field(() => MemberFilter, { nullable: true, description: 'Which members to keep.' })
  filter?: MemberFilter | null;

  @Field(() => MembershipSort, { defaultValue: MembershipSort.NAME, description: 'Order of the list.' })
  sort!: MembershipSort;
}

@ArgsType()
export class BodiesArgs extends DatedConnectionArgs {
  @Field(() => BodyFilter, { nullable: true, description: 'Which bodies to keep.' })
  filter?: BodyFilter | null;

  @Field(() => MembershipSort, { defaultValue: MembershipSort.NAME, description: 'Order of the list.' })
  sort!: MembershipSort;
}

@ArgsType()
export class MembershipsArgs extends DatedConnectionArgs {
  @Field(() => MembershipFilter, { nullable: true, description: 'Which memberships to keep.' })
  filter?: MembershipFilter | null;

  @Field(() => MembershipSort, {
    defaultValue: MembershipSort.NAME,
    description: 'Order of the list: `NAME` is the name of the member.',
  })
  sort!: MembershipSort;
}
