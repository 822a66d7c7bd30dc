import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { DatedConnectionArgs } from '../connection/connection.args.js';
import { sortEnum } from '../connection/sort.js';
import { Year } from '../time/time.type.js';
import { Authority, FunctionName, Reach, Strength } from '../vocabulary/enums.js';

export const MandateSort = sortEnum('MandateSort', 'mandates', {
  ACTOR: 'By the name of the actor.',
  FUNCTION: 'By the slug of the function.',
  ISSUE_AREA: 'By the slug of the issue area.',
});
export type MandateSort = keyof typeof MandateSort;

@InputType({
  description:
    'Which mandates to keep; all conditions must hold. Strength, reach and authority must hold together in one period, and in the year `asOf` where it is given.',
})
export class MandateFilter {
  @Field(() => ID, { nullable: true, description: 'Of this organisation, process or class of actors.' })
  actor?: string | null;

  @Field(() => [FunctionName], { nullable: true, description: 'For one of these functions.' })
  functions?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'In this issue area.' })
  issueArea?: string | null;

  @Field(() => [Strength], { nullable: true, description: 'Of one of these strengths.' })
  strengths?: string[] | null;

  @Field(() => [Reach], { nullable: true, description: 'Of one of these reaches.' })
  reaches?: string[] | null;

  @Field(() => [Authority], { nullable: true, description: 'With one of these authorities.' })
  authorities?: string[] | null;
}

@ArgsType()
export class MandatesArgs extends DatedConnectionArgs {
  @Field(() => MandateFilter, { nullable: true, description: 'Which mandates to keep.' })
  filter?: MandateFilter | null;

  @Field(() => MandateSort, { defaultValue: MandateSort.ACTOR, description: 'Order of the list.' })
  sort!: MandateSort;
}

@ArgsType()
export class StandingArgs {
  @Field(() => FunctionName, { name: 'function', description: 'Function of governance.' })
  function!: string;

  @Field(() => ID, { description: 'Issue area.' })
  issueArea!: string;

  @Field(() => Year, { nullable: true, description: 'The year; by default the `referenceYear` of the release.' })
  asOf?: number | null;
}
