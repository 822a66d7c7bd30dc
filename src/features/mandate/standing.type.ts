import { Field, ObjectType } from 'type-graphql';
import { Certainty, Year } from '../time/time.type.js';
import { vocabularyEnum } from '../vocabulary/enum.js';
import { Mandate, MandatePeriod } from './mandate.type.js';

export const Standing = vocabularyEnum(
  'Standing',
  'Whether an actor holds a mandate; absence has three forms that never merge.',
  {
    held: 'It holds the mandate, with the strength of the period and as surely as `certainty` says.',
    'none-stated': 'A source states that it lacks the mandate.',
    'not-recorded': 'Nothing is recorded: that is silence, not absence.',
    'not-in-existence': 'It did not exist in the year.',
  },
);

@ObjectType({ description: 'How one actor stands to one function in one issue area in one year.' })
export class MandateStanding {
  @Field(() => Year, { description: 'The year that the answer is about.' })
  asOf!: number;

  @Field(() => Standing, { description: 'Whether it holds the mandate, or in what form it does not.' })
  standing!: string;

  @Field(() => Certainty, {
    nullable: true,
    description: 'How surely the period held in the year; null where none did. What is only possible is no count.',
  })
  certainty!: string | null;

  @Field(() => MandatePeriod, {
    nullable: true,
    description: 'The period that says so: a certain one before a possible one. Null where none holds.',
  })
  period!: MandatePeriod | null;

  @Field(() => Mandate, {
    nullable: true,
    description: 'The mandate, in whatever year; null where nothing is recorded in any.',
  })
  mandate!: Mandate | null;
}
