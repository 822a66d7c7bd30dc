import { Field, Int, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { Year } from '../time/time.type.js';
import { GoodType, Level } from '../vocabulary/enums.js';
import { FitInstruments, FitProcesses } from './evidence.type.js';
import { FitReason, FitVerdict, LevelFinding } from './fit.enums.js';

@ObjectType({ description: 'What is found on one level.' })
export class LevelFound {
  @Field(() => Level, { description: 'The level; REGIONAL takes in inter-regional instruments and processes.' })
  level!: string;

  @Field(() => Boolean, { description: 'Whether the type of good predicts this level.' })
  isPredicted!: boolean;

  @Field(() => LevelFinding, { description: 'Whether governance is found on it.' })
  finding!: string;
}

@ObjectType({ description: 'One issue area: the level predicted, the levels found, and the evidence.' })
export class IssueAreaFit {
  issueArea!: string;

  @Field(() => GoodType, { nullable: true, description: 'Type of good; null where nobody classified it.' })
  goodType!: string | null;

  @Field(() => [Level], {
    description: 'Levels that the type of good predicts; empty where nobody classified it.',
  })
  predictedLevels!: readonly string[];

  @Field(() => [LevelFound], { description: 'What is found on each level, widest first.' })
  levels!: LevelFound[];

  @Field(() => FitVerdict, { description: 'From what is certain.' })
  verdict!: string;

  @Field(() => FitVerdict, {
    description: 'The same if all that is possible held as well; parties that are not recorded count as possible.',
  })
  possibleVerdict!: string;

  @Field(() => FitReason, { nullable: true, description: 'Why `verdict` is NOT_TESTABLE; null where it is another.' })
  notTestableBecause!: string | null;

  @Field(() => String, { description: 'The answer in a few sentences, made from the evidence.' })
  explanation!: string;

  @Field(() => [Level], {
    description:
      'Levels at which `statedBy` finds it governed. They are shown beside the answer and never used for it.',
  })
  statedLevels!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Who stated these levels; null where no author is named.' })
  statedBy!: string | null;

  @Field(() => FitInstruments, {
    description:
      'Binding instruments on the issue area that were in force in the year and are coded as multilateral, regional or inter-regional: certain ones first, then by name.',
  })
  instruments!: FitInstruments;

  @Field(() => FitProcesses, {
    description:
      'Regional and inter-regional processes of the year with the issue area on their agenda: certain ones first, then by name.',
  })
  processes!: FitProcesses;
}

@ObjectType({ description: 'How many issue areas have a verdict, as two figures.' })
export class FitVerdictCount {
  @Field(() => FitVerdict, { description: 'The verdict.' })
  verdict!: string;

  @Field(() => Int, { description: 'Issue areas with this `verdict`.' })
  certain!: number;

  @Field(() => Int, { description: 'Issue areas with this `possibleVerdict`.' })
  withPossible!: number;
}

@ObjectType({
  implements: Analysis,
  description:
    'Whether the level at which each issue area is governed is the one that its type of good predicts (public, club, private).',
})
export class GovernanceFit extends Analysis {
  @Field(() => Year, { description: 'The year that the answer is about.' })
  asOf!: number;

  @Field(() => Int, {
    description: 'Members of the United Nations in the year, of which half make a level multilateral.',
  })
  unMembers!: number;

  @Field(() => [FitVerdictCount], { description: 'How many of the issue areas have which verdict.' })
  verdictCounts!: FitVerdictCount[];

  @Field(() => [IssueAreaFit], { description: 'The issue areas, by name.' })
  areas!: IssueAreaFit[];
}
