import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../connection/connection.args.js';
import { ClaimKind } from '../vocabulary/kinds.js';

@InputType({ description: 'Which claims to keep; all conditions must hold.' })
export class ClaimFilter {
  @Field(() => [ClaimKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'That speak of this thing.' })
  about?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those for which a test was written; false: only the others.',
  })
  tested?: boolean | null;
}

@ArgsType()
export class ClaimsArgs extends ConnectionArgs {
  @Field(() => ClaimFilter, { nullable: true, description: 'Which claims to keep.' })
  filter?: ClaimFilter | null;
}

@InputType({ description: 'Which sentences to keep; all conditions must hold.' })
export class BriefSentenceFilter {
  @Field(() => ID, { nullable: true, description: 'That this row carries: a claim, gap, mandate statement, actor …' })
  row?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a section that begins so, for example `Section 1`.' })
  section?: string | null;
}

@ArgsType()
export class BriefSentencesArgs extends ConnectionArgs {
  @Field(() => BriefSentenceFilter, { nullable: true, description: 'Which sentences to keep.' })
  filter?: BriefSentenceFilter | null;
}
