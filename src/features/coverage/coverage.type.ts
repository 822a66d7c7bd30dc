import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RequestGraph } from '../../graph/request.js';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { Analysis } from '../analysis/analysis.type.js';
import { Gap } from '../gap/gap.type.js';
import { MandatePeriod } from '../mandate/mandate.type.js';
import { Sourced } from '../source/source.type.js';
import { Dated } from '../time/dated.type.js';
import { Year } from '../time/time.type.js';
import { vocabularyEnum } from '../vocabulary/enum.js';
import { FunctionName } from '../vocabulary/enums.js';
import { IssueArea } from '../vocabulary/vocabulary.type.js';
import type { Status, Verdict } from './coverage.rules.js';

export const CoverageStatus = vocabularyEnum(
  'CoverageStatus',
  'What the mandates that hold in the year make of a cell.',
  {
    covered: 'A lead mandate that reaches all states.',
    limited: 'A lead mandate, but only for parties, members or a region.',
    fragmented: 'No lead mandate; partial mandates of two or more actors.',
    partial: 'No lead mandate; a partial mandate of one actor.',
    contested: 'Only mandates that are claimed by some and disputed by others.',
    uncovered: 'None of these, and a source says so: it denies an actor the mandate, or documents the absence.',
    'not-recorded': 'None of these, and no source says anything. Silence is not a gap.',
  } satisfies Record<Status, string>,
);

export const CoverageVerdict = vocabularyEnum('CoverageVerdict', 'Status and documented gaps joined.', {
  gap: 'Uncovered or contested; or a source documents an absence, and it is not covered.',
  disputed:
    'Covered, yet a source documents a gap; or a weaker status, with gaps of adequacy or participation documented.',
  thin: 'Limited, fragmented or partial, and nobody documents a gap.',
  covered: 'Covered, and nobody documents a gap.',
  unknown: 'Nothing is recorded.',
} satisfies Record<Verdict, string>);

export enum GapStanding {
  COUNTED = 'COUNTED',
  UNDATED = 'UNDATED',
  STATED_LATER = 'STATED_LATER',
  CLOSED = 'CLOSED',
}

registerEnumType(GapStanding, {
  name: 'GapStanding',
  description: 'What a documented gap means for the year asked for.',
  valuesConfig: {
    COUNTED: { description: 'It was stated, or speaks of, this year or one before: it counts.' },
    UNDATED: { description: 'It bears no year: it touches only what is possible.' },
    STATED_LATER: { description: 'It was stated after this year: it is listed and does not count.' },
    CLOSED: { description: 'What was missing exists by this year: it is listed and does not count.' },
  },
});

@ObjectType({
  implements: [Dated, Sourced],
  description: 'A mandate as it held in the year: the row on which a status rests.',
})
export class MandateEvidence extends MandatePeriod {
  mandate!: string;
  actor!: string;
  ofClass!: boolean;
  cell!: string;
}

@ObjectType({ description: 'A documented gap, and what it means for the year asked for.' })
export class DocumentedGap {
  @Field(() => Gap, { description: 'The gap.' })
  gap!: Gap;

  @Field(() => GapStanding, { description: 'Whether it counts in the year.' })
  standing!: GapStanding;
}

/** The rows of a cell in its year, and what they say. */
export interface CellDetail {
  readonly explanation: string;
  readonly mandates: MandateEvidence[];
  readonly statedAbsences: MandateEvidence[];
  readonly classStatements: MandateEvidence[];
  readonly documentedGaps: DocumentedGap[];
}

@ObjectType({
  description:
    'One function in one issue area in one year. Counting mandates never proves that they are adequate: read the rows.',
})
export class CoverageCell {
  @Field(() => ID, { description: 'function--issue-area, for example `normative-oversight--migrant-rights`.' })
  id!: string;

  @Field(() => FunctionName, { name: 'function', description: 'Function of governance.' })
  function!: string;

  @Field(() => IssueArea, { description: 'Issue area.' })
  issueArea!: IssueArea;

  @Field(() => CoverageStatus, { description: 'From the mandates that hold with certainty.' })
  status!: string;

  @Field(() => CoverageStatus, { description: 'The same if all that is possible held as well.' })
  possibleStatus!: string;

  @Field(() => CoverageVerdict, { description: 'Status and documented gaps joined.' })
  verdict!: string;

  @Field(() => CoverageVerdict, { description: 'The same if all that is possible held as well.' })
  possibleVerdict!: string;

  @Field(() => Boolean, {
    description:
      'No lead mandate reaches all states, and two or more actors, none part of another, hold partial ones: the cell falls between their mandates.',
  })
  fallsBetween!: boolean;

  @Field(() => Boolean, { description: 'The same if all that is possible held as well.' })
  possiblyFallsBetween!: boolean;

  /** Worked out only when somebody asks, and read where it is not at hand: most ask for the status alone. */
  detail!: (graph: RequestGraph) => MaybePromise<CellDetail>;
}

@ObjectType({ description: 'How many cells have a status, as two figures.' })
export class StatusCount {
  @Field(() => CoverageStatus, { description: 'The status.' })
  status!: string;

  @Field(() => Int, { description: 'Cells with this status by what is certain.' })
  certain!: number;

  @Field(() => Int, { description: 'Cells with this status if all that is possible held as well.' })
  withPossible!: number;
}

@ObjectType({ description: 'How many cells have a verdict, as two figures.' })
export class VerdictCount {
  @Field(() => CoverageVerdict, { description: 'The verdict.' })
  verdict!: string;

  @Field(() => Int, { description: 'Cells with this verdict by what is certain.' })
  certain!: number;

  @Field(() => Int, { description: 'Cells with this verdict if all that is possible held as well.' })
  withPossible!: number;
}

@ObjectType({
  implements: Analysis,
  description: 'Cells of the coverage matrix in one year, with what speaks about more than a cell.',
})
export class Coverage extends Analysis {
  @Field(() => Year, { description: 'The year that the answer is about.' })
  asOf!: number;

  @Field(() => [CoverageCell], { description: 'The cells.' })
  cells!: CoverageCell[];

  @Field(() => [StatusCount], { description: 'How many of the cells have which status.' })
  statusCounts!: StatusCount[];

  @Field(() => [DocumentedGap], {
    description: 'Gaps documented for a whole function among those asked for. They touch no single cell.',
  })
  functionGaps!: DocumentedGap[];

  @Field(() => [DocumentedGap], {
    description: 'Gaps documented for migration governance as a whole. They touch no single cell.',
  })
  systemGaps!: DocumentedGap[];
}
