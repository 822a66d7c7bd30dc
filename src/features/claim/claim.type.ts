import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { BoundedCount } from '../analysis/bounded.js';
import { Year } from '../time/time.type.js';
import { vocabularyEnum } from '../vocabulary/enum.js';
import type { ClaimVerdict } from './claim.rules.js';

export const ClaimTestVerdict = vocabularyEnum('ClaimTestVerdict', 'What the data make of a claim.', {
  supported: 'The certain facts meet what the rule asks for.',
  contradicted: 'Certain and possible facts together miss it, or the certain ones exclude it.',
  partly: 'Some parts of the claim are supported and others are not, or it holds in equal measure of another.',
  'not-testable': 'Between the two: what is recorded, or dated, does not decide.',
} satisfies Record<ClaimVerdict, string>);

@ObjectType({ description: 'What was found on a claim, or on a part of it.' })
export class ClaimFinding {
  @Field(() => ClaimTestVerdict, { description: 'Verdict by the rule.' })
  verdict!: ClaimVerdict;

  @Field(() => String, { description: 'What the figures count.' })
  unit!: string;

  @Field(() => Int, { description: 'Figure by what is certain; for a date the year found, 0 where none is known.' })
  certain!: number;

  @Field(() => Int, { description: 'Figure with what is possible.' })
  withPossible!: number;

  @Field(() => Int, {
    description: 'What the rule compares the figure with: the least, the most, the exact number or the year.',
  })
  wanted!: number;
}

@ObjectType({ description: 'Ids of rows, cut where they are more than asked for.' })
export class ClaimRows extends BoundedCount {
  @Field(() => [ID], {
    description: 'Ids of mandates, actors, states, issue areas, instruments, cells, codings or counts.',
  })
  ids!: readonly string[];
}

@ObjectType({
  implements: Analysis,
  description:
    'A claim of the brief, put to the data of a year by a rule that tells what would support it and what would contradict it.',
})
export class ClaimTestResult extends Analysis {
  allRows!: readonly string[];

  @Field(() => Year, { description: 'The year that the answer is about; claims about dates do not depend on it.' })
  asOf!: number;

  @Field(() => String, { description: 'The claim as a question to the data.' })
  question!: string;

  @Field(() => String, { description: 'The rule: what supports the claim, and what contradicts it.' })
  rule!: string;

  @Field(() => ClaimTestVerdict, { description: 'Verdict by the rule.' })
  verdict!: ClaimVerdict;

  @Field(() => ClaimFinding, { description: 'The figure found, and what it is compared with.' })
  found!: ClaimFinding;

  @Field(() => [ClaimFinding], { description: 'Findings on the parts; empty where the claim says one thing.' })
  parts!: ClaimFinding[];

  @Field(() => String, {
    nullable: true,
    description: 'Question of the library that shows the rows; null where `query` does.',
  })
  libraryQuestion!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'GraphQL query that shows the rows; null where a question of the library does.',
  })
  query!: string | null;
}
