import { ArgsType, Field, ID } from 'type-graphql';
import { Year } from '../time/time.type.js';
import { FunctionName } from '../vocabulary/enums.js';
import type { Verdict } from './coverage.rules.js';
import { CoverageVerdict } from './coverage.type.js';

/** Which cells of the coverage matrix. */
@ArgsType()
export class CellsArgs {
  @Field(() => [FunctionName], { nullable: true, description: 'Only these functions; by default all.' })
  functions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only these issue areas; by default all.' })
  issueAreas?: string[] | null;
}

@ArgsType()
export class CoverageArgs extends CellsArgs {
  @Field(() => Year, { nullable: true, description: 'The year; by default the `referenceYear` of the release.' })
  asOf?: number | null;
}

@ArgsType()
export class UncoveredMandatesArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Only this issue area, for example `migrant-rights`; by default all.',
  })
  issueArea?: string | null;

  @Field(() => FunctionName, { name: 'function', nullable: true, description: 'Only this function; by default all.' })
  function?: string | null;

  @Field(() => Year, { nullable: true, description: 'The year; by default the `referenceYear` of the release.' })
  asOf?: number | null;

  @Field(() => [CoverageVerdict], { defaultValue: ['gap', 'disputed'], description: 'Which verdicts to keep.' })
  verdicts!: Verdict[];
}
