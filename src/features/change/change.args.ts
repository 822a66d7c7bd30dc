import { ArgsType, Field, Int } from 'type-graphql';
import { ConnectionArgs, MAX_FIRST } from '../connection/connection.args.js';
import { CellsArgs } from '../coverage/coverage.args.js';
import { Certainty, Year } from '../time/time.type.js';
import { MemberRole } from '../vocabulary/enums.js';
import type { Movement } from './change.rules.js';
import { CellMovement } from './change.type.js';

/** The most years that one series answers. */
export const MOST_POINTS = 60;

@ArgsType()
export class CoverageSeriesArgs extends CellsArgs {
  @Field(() => Year, { nullable: true, description: 'First year; by default the `firstYear` of the release.' })
  from?: number | null;

  @Field(() => Year, {
    nullable: true,
    description: 'Last year, always among the points; by default the `latestYear` of the release.',
  })
  to?: number | null;

  @Field(() => Int, {
    defaultValue: 5,
    description: `Years from one point to the next, from 1. A series has ${MOST_POINTS} points at most.`,
  })
  step!: number;
}

@ArgsType()
export class CompareYearsArgs extends CellsArgs {
  @Field(() => Year, { nullable: true, description: 'Earlier year; by default the `referenceYear` of the release.' })
  from?: number | null;

  @Field(() => Year, { nullable: true, description: 'Later year; by default the `latestYear` of the release.' })
  to?: number | null;
}

@ArgsType()
export class CellChangesArgs {
  @Field(() => Int, { defaultValue: MAX_FIRST, description: `How many cells, from 1 to ${MAX_FIRST}.` })
  first!: number;
}

@ArgsType()
export class ChangedCellsArgs extends CellChangesArgs {
  @Field(() => [CellMovement], {
    nullable: true,
    description: 'Only these movements; by default all but OPENED and CLOSED.',
  })
  movements?: Movement[] | null;
}

@ArgsType()
export class MembershipTurnoverArgs extends ConnectionArgs {
  @Field(() => [MemberRole], {
    defaultValue: ['member', 'participant'],
    description: 'In one of these roles. An observer is not a member.',
  })
  roles!: string[];

  @Field(() => Certainty, {
    defaultValue: Certainty.POSSIBLE,
    description: '`CERTAIN` keeps only what certainly began or ended between the years.',
  })
  certainty!: Certainty;
}
