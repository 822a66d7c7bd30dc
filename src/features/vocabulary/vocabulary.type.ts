import { Field, ObjectType } from 'type-graphql';
import { plainConnection } from '../connection/connection.type.js';
import { Named, Node, Related } from '../entity/node.type.js';
import { Sourced } from '../source/source.type.js';
import { Degree, FunctionName, GoodType, Level } from './enums.js';

@ObjectType('Function', {
  implements: [Node, Named, Sourced],
  description: 'One of the five functions of governance in the brief of 2010.',
})
export class GovernanceFunction extends Named implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;

  @Field(() => FunctionName, { description: 'The function as an enum value.' })
  value(): string {
    return this.id;
  }

  @Field(() => String, { description: 'What the function consists of.' })
  description!: string;

  @Field(() => String, { description: 'The gap that the brief sees in it.' })
  gapStated!: string;
}

@ObjectType({
  implements: [Node, Named, Sourced],
  description: 'A field of migration that is governed, with the type of good that the literature sees in it.',
})
export class IssueArea extends Named implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;

  @Field(() => String, { description: 'What belongs to the area.' })
  description!: string;

  @Field(() => Degree, {
    nullable: true,
    description: 'Whether states can be kept from the benefits; null where nobody classified it.',
  })
  excludability!: string | null;

  @Field(() => Degree, {
    nullable: true,
    description: "Whether one state's enjoyment lessens another's; null where nobody classified it.",
  })
  rivalry!: string | null;

  @Field(() => GoodType, { nullable: true, description: 'Type of good that follows; null where nobody classified it.' })
  goodType!: string | null;

  @Field(() => [Level], {
    description: 'Levels at which the theory expects it to be governed; empty where nobody classified it.',
  })
  expectedLevel!: string[];

  @Field(() => [Level], { description: 'Levels at which the literature finds it governed.' })
  statedLevel!: string[];

  @Field(() => String, { nullable: true, description: 'Who classified it.' })
  statedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Grounds of the classification.' })
  note!: string | null;
}

@ObjectType({
  implements: [Node, Named, Related, Sourced],
  description: 'A field of law and policy in which rules on migration are embedded.',
})
export class PolicyField extends Related implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;

  @Field(() => String, { description: 'How rules on migration are embedded in it.' })
  description!: string;
}

export const IssueAreaConnection = plainConnection('IssueArea', () => IssueArea, 'issue areas');
export const PolicyFieldConnection = plainConnection('PolicyField', () => PolicyField, 'policy fields');
