import { Field, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { boundedList } from '../analysis/bounded.js';
import { Coding } from '../coding/coding.type.js';
import { Certainty } from '../time/time.type.js';
import { vocabularyEnum } from '../vocabulary/enum.js';
import { Aim } from '../vocabulary/kinds.js';
import { Extended, WeightAnalysis, Weighted } from './weight.type.js';

export const AimUnit = vocabularyEnum('AimUnit', 'What an answer about aims counts.', {
  mandate: 'Mandates of actors.',
  process: 'A process as a whole, by its own coding.',
});

@ObjectType({
  description: 'How much an aim weighs. What has two aims counts for both, so the shares can add up to more than 1.',
})
export class AimWeight extends Weighted {
  @Field(() => Aim, { description: 'The aim.' })
  aim!: string;
}

@ObjectType({ description: 'The aims in the mandates of one actor.' })
export class ActorAims extends Extended {
  actor!: string;

  @Field(() => [AimWeight], { description: 'Rights, security and economy.' })
  weights!: AimWeight[];
}

@ObjectType({ description: 'A mandate or process that the answer counts.' })
export class AimRow {
  id!: string;

  @Field(() => Certainty, { description: 'How surely it holds in the year.' })
  certainty!: string;

  @Field(() => [Coding], { description: 'Its codings, with reason and sources; empty where it is not coded.' })
  codings!: Coding[];
}

@ObjectType({ description: 'Actors by the number of their mandates, most first, then by id.' })
export class ActorAimsList extends boundedList(() => ActorAims) {}

@ObjectType({ description: 'What is counted: certain ones first, then by id; uncoded ones too.' })
export class AimRows extends boundedList(() => AimRow) {}

@ObjectType({
  implements: Analysis,
  description:
    'How rights, security and economy weigh in mandates, or in a process. Mandates that a source denies, and those of classes of actors, do not count.',
})
export class AimWeights extends WeightAnalysis {
  @Field(() => AimUnit, { description: 'What is counted.' })
  unit!: string;

  @Field(() => [AimWeight], { description: 'Rights, security and economy.' })
  weights!: AimWeight[];

  @Field(() => ActorAimsList, { description: 'The same by actor.' })
  actors!: ActorAimsList;

  @Field(() => AimRows, { description: 'The mandates, or the process, that are counted.' })
  rows!: AimRows;
}
