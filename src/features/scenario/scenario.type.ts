import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { BoundedCount } from '../analysis/bounded.js';
import { CoverageCell, CoverageStatus, CoverageVerdict, DocumentedGap } from '../coverage/coverage.type.js';
import { Named, Node } from '../entity/node.type.js';
import { Sourced } from '../source/source.type.js';
import { Year } from '../time/time.type.js';
import { vocabularyEnum } from '../vocabulary/enum.js';
import { FunctionName, Reach, Strength } from '../vocabulary/enums.js';
import type { Effect } from './scenario.rules.js';

export const ScenarioEffect = vocabularyEnum('ScenarioEffect', 'What a scenario does to a cell of the matrix.', {
  closed: 'It was a gap, and is covered, thin or disputed afterwards.',
  opened: 'It was covered, thin or disputed, and is a gap afterwards, or nobody holds it any more.',
  changed: 'Its status, its verdict or whether it falls between mandates changes otherwise.',
  unchanged: 'Nothing of that changes.',
} satisfies Record<Effect, string>);

@InterfaceType({ description: 'A mandate that is supposed. It is no fact.' })
export abstract class SupposedMandate {
  actor!: string | null;
  issueArea!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the holder that would have to be founded; null where `actor` would hold it.',
  })
  newActor!: string | null;

  @Field(() => FunctionName, { name: 'function', description: 'Function of governance.' })
  function!: string;

  @Field(() => Strength, { description: 'How far it would go.' })
  strength!: string;

  @Field(() => Reach, { description: 'Whom it would reach.' })
  reach!: string;
}

@ObjectType({ implements: SupposedMandate, description: 'A mandate that a scenario adds in a year.' })
export class AddedMandate extends SupposedMandate {}

@ObjectType({
  implements: [SupposedMandate, Sourced],
  description: 'A mandate that a scenario of the dataset supposes, with the passage of the brief behind it.',
})
export class HypotheticalMandate extends SupposedMandate implements Sourced {
  sources!: readonly string[];
  confidence!: string;

  @Field(() => Int, { description: 'Place in the scenario, from 1.' })
  number!: number;

  @Field(() => String, { description: 'The passage of the brief that justifies it, in our own words.' })
  passage!: string;
}

@ObjectType({
  implements: [Node, Named, Sourced],
  description: 'A vision or a proposal of the brief of 2010, spelled out as mandates that nobody holds.',
})
export class Scenario extends Named implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;
  vision!: string | null | undefined;

  @Field(() => String, { description: 'What is supposed, what it leaves open, and why.' })
  description!: string;
}

@ObjectType({ description: 'What the coverage rule makes of a cell under the scenario.' })
export class HypotheticalCoverage {
  @Field(() => CoverageStatus, { description: 'From the mandates that hold with certainty, and those added.' })
  status!: string;

  @Field(() => CoverageStatus, { description: 'The same if all that is possible held as well.' })
  possibleStatus!: string;

  @Field(() => CoverageVerdict, {
    description: 'Status and documented gaps joined: what others documented stands, whatever is supposed.',
  })
  verdict!: string;

  @Field(() => CoverageVerdict, { description: 'The same if all that is possible held as well.' })
  possibleVerdict!: string;

  @Field(() => Boolean, { description: 'Whether the cell falls between partial mandates.' })
  fallsBetween!: boolean;

  @Field(() => Boolean, { description: 'The same if all that is possible held as well.' })
  possiblyFallsBetween!: boolean;

  @Field(() => String, { description: 'The answer in a sentence or two.' })
  explanation!: string;
}

@ObjectType({ description: 'One function in one issue area, before and after.' })
export class ScenarioCell {
  @Field(() => ID, { description: 'function--issue-area, for example `normative-oversight--migrant-rights`.' })
  id!: string;

  @Field(() => ScenarioEffect, { description: 'What happens to it, by what is certain.' })
  effect!: Effect;

  @Field(() => ScenarioEffect, { description: 'The same if all that is possible held as well.' })
  possibleEffect!: Effect;

  @Field(() => CoverageCell, { description: 'As it is, with the rows it rests on.' })
  before!: CoverageCell;

  @Field(() => HypotheticalCoverage, { description: 'As it would be.' })
  after!: HypotheticalCoverage;

  @Field(() => [AddedMandate], { description: 'What the scenario adds here.' })
  added!: AddedMandate[];

  removed!: readonly string[];
}

@ObjectType({ description: 'To how many cells something happens, as two figures.' })
export class EffectCount {
  @Field(() => ScenarioEffect, { description: 'What happens.' })
  effect!: Effect;

  @Field(() => Int, { description: 'Cells to which it happens by what is certain.' })
  certain!: number;

  @Field(() => Int, { description: 'Cells to which it happens if all that is possible held as well.' })
  withPossible!: number;
}

@ObjectType({ description: 'A list of cells, cut where it is longer than asked for.' })
export class ScenarioCells extends BoundedCount {
  @Field(() => [ScenarioCell], {
    description: 'The cells: closed, opened, changed, unchanged; in each the order of the coverage matrix.',
  })
  cells!: readonly ScenarioCell[];
}

@ObjectType({ implements: Analysis, description: 'The coverage matrix of a year, before and after a change.' })
export class ScenarioResult extends Analysis {
  allCells!: readonly ScenarioCell[];

  @Field(() => Year, { description: 'The year that the answer is about.' })
  asOf!: number;

  @Field(() => [EffectCount], { description: 'How many cells are closed, opened, changed and unchanged.' })
  effectCounts!: EffectCount[];

  @Field(() => [AddedMandate], { description: 'What the scenario adds.' })
  added!: AddedMandate[];

  @Field(() => [AddedMandate], {
    description:
      'Mandates of a scenario of the dataset that are left out, since their actor does not exist in the year.',
  })
  leftOut!: AddedMandate[];

  @Field(() => [DocumentedGap], {
    description:
      'Gaps documented for a whole function to which the scenario adds something. They touch no cell, and no count.',
  })
  functionGaps!: DocumentedGap[];
}
