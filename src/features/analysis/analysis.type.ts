import { Field, Int, InterfaceType } from 'type-graphql';

@InterfaceType({
  description:
    'An answer that follows from rows by a rule. It names the rule and how many facts it rests on; a merely possible fact is never counted as certain.',
})
export abstract class Analysis {
  @Field(() => String, { description: 'Version of the rule that derived the answer; docs/rules.md tells it in words.' })
  ruleVersion!: string;

  @Field(() => Int, { description: 'Number of rows of the dataset that the answer rests on.' })
  factCount!: number;

  @Field(() => String, { description: 'What the answer can and cannot tell.' })
  note!: string;
}
