import { Field, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { boundedList } from '../analysis/bounded.js';
import { vocabularyEnum } from '../vocabulary/enum.js';
import { Topic } from '../vocabulary/kinds.js';
import { AimRows } from './aim.type.js';
import type { Leaning } from './weight.rules.js';
import { Extended, WeightAnalysis, Weighted } from './weight.type.js';

export const TopicLeaning = vocabularyEnum(
  'TopicLeaning',
  'Whether a service is about control: border control, travel documents or forensics.',
  {
    control: 'All its topics are of control.',
    both: 'Topics of control, and others.',
    other: 'No topic of control.',
  } satisfies Record<Leaning, string>,
);

@ObjectType({
  description:
    'How much a topic weighs. A mandate of several topics counts for each, so the shares can add up to more than 1.',
})
export class TopicWeight extends Weighted {
  @Field(() => Topic, { description: 'The topic.' })
  topic!: string;
}

@ObjectType({ description: 'How many mandates lean to control, or not: the three shares add up to 1.' })
export class LeaningWeight extends Weighted {
  @Field(() => TopicLeaning, { description: 'Which way.' })
  leaning!: string;
}

@ObjectType({ description: 'Services of one actor.' })
export class ActorTopics extends Extended {
  actor!: string;

  @Field(() => [LeaningWeight], { description: 'How many of its mandates lean to control.' })
  leanings!: LeaningWeight[];
}

@ObjectType({ description: 'Actors by the number of their mandates for services, most first, then by id.' })
export class ActorTopicsList extends boundedList(() => ActorTopics) {}

@ObjectType({
  implements: Analysis,
  description: 'What services to states are about, and how far they lean to the control of borders.',
})
export class ServiceTopics extends WeightAnalysis {
  @Field(() => [TopicWeight], { description: 'The topics, in the order of the enum.' })
  topics!: TopicWeight[];

  @Field(() => [LeaningWeight], { description: 'Control, both, or other.' })
  leanings!: LeaningWeight[];

  @Field(() => ActorTopicsList, { description: 'The same by actor.' })
  actors!: ActorTopicsList;

  @Field(() => AimRows, { description: 'The mandates for services that are counted.' })
  rows!: AimRows;
}
