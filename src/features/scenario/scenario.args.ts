import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DEFAULT_FIRST, MAX_FIRST } from '../connection/connection.args.js';
import { Year } from '../time/time.type.js';
import { FunctionName, Reach, Strength } from '../vocabulary/enums.js';
import type { Effect } from './scenario.rules.js';
import { ScenarioEffect } from './scenario.type.js';

export const MAX_ADDED = 50;
export const MAX_REMOVED = 50;

@InputType({ description: 'A mandate to suppose. It counts as certain in the year of the scenario.' })
export class MandateAddition {
  @Field(() => ID, {
    nullable: true,
    description: 'Who would hold it: an organisation or a process that exists in the year. This or `newActor`.',
  })
  actor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who would hold it: the name of something yet to be founded. This or `actor`.',
  })
  newActor?: string | null;

  @Field(() => FunctionName, { name: 'function', description: 'Function of governance.' })
  function!: string;

  @Field(() => ID, { description: 'Issue area, for example `migrant-rights`.' })
  issueArea!: string;

  @Field(() => Strength, { description: 'How far it would go; all but `NONE_STATED`.' })
  strength!: string;

  @Field(() => Reach, { description: 'Whom it would reach.' })
  reach!: string;
}

@InputType({ description: 'What to change in a year. It must change something; nothing of it is stored.' })
export class ScenarioInput {
  @Field(() => Year, { nullable: true, description: 'The year; by default the `referenceYear` of the release.' })
  asOf?: number | null;

  @Field(() => [MandateAddition], { nullable: true, description: `Mandates to add, up to ${MAX_ADDED}.` })
  add?: MandateAddition[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: `Mandates to take away, each held in the year; with \`removeActors\` up to ${MAX_REMOVED}.`,
  })
  removeMandates?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Organisations and processes to take every mandate from that they hold in the year.',
  })
  removeActors?: string[] | null;
}

@ArgsType()
export class ScenarioCellsArgs {
  @Field(() => [ScenarioEffect], {
    defaultValue: ['closed', 'opened', 'changed'],
    description: 'Only cells to which this happens with certainty.',
  })
  effects!: Effect[];

  @Field(() => Int, { defaultValue: DEFAULT_FIRST, description: `How many cells, from 1 to ${MAX_FIRST}.` })
  first!: number;
}
