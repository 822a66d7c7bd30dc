import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ConnectionArgs, DEFAULT_FIRST, MAX_FIRST } from '../connection/connection.args.js';
import { Year } from '../time/time.type.js';
import { FunctionName } from '../vocabulary/enums.js';

const YEAR = 'The year; by default the `referenceYear` of the release.';

/** The greatest least number of shared cells or leaders that one can ask for. */
export const MOST_ASKED = 100;
export const CROWD = 3;

@InputType({
  description: 'What to compare; all conditions must hold. Figures count only what the filter keeps.',
})
export class OverlapFilter {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Only pairs of these organisations and processes, from 2 to 100; by default all actors. For one actor against all others ask its `overlapsWith`.',
  })
  actors?: string[] | null;

  @Field(() => [FunctionName], { nullable: true, description: 'Only cells of these functions; by default all.' })
  functions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only cells in these issue areas; by default all.' })
  issueAreas?: string[] | null;
}

/** How much of a list inside an answer to show. */
@ArgsType()
export class FirstArgs {
  @Field(() => Int, { defaultValue: DEFAULT_FIRST, description: `How many rows, from 1 to ${MAX_FIRST}.` })
  first!: number;
}

@ArgsType()
export class OverlapsWithArgs extends ConnectionArgs {
  @Field(() => Year, { nullable: true, description: YEAR })
  asOf?: number | null;

  @Field(() => Int, {
    defaultValue: 1,
    description: `Only pairs that certainly share at least this many cells, from 1 to ${MOST_ASKED}.`,
  })
  minShared!: number;
}

@ArgsType()
export class MandateOverlapsArgs extends OverlapsWithArgs {
  @Field(() => OverlapFilter, { nullable: true, description: 'What to compare; by default everything.' })
  filter?: OverlapFilter | null;
}

@ArgsType()
export class CrowdedCellsArgs extends FirstArgs {
  @Field(() => Year, { nullable: true, description: YEAR })
  asOf?: number | null;

  @Field(() => Int, {
    defaultValue: CROWD,
    description: `How many lead mandates, at least, make a cell crowded, from 2 to ${MOST_ASKED}.`,
  })
  min!: number;
}

@ArgsType()
export class BetweenMandatesArgs extends FirstArgs {
  @Field(() => Year, { nullable: true, description: YEAR })
  asOf?: number | null;

  @Field(() => [ID], { nullable: true, description: 'Only these issue areas; by default all.' })
  issueAreas?: string[] | null;

  @Field(() => [FunctionName], { nullable: true, description: 'Only these functions; by default all.' })
  functions?: string[] | null;
}
