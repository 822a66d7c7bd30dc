import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { CountPair, Edge, PageInfo } from '../connection/connection.type.js';
import { State } from '../state/state.type.js';
import { Certainty, Year } from '../time/time.type.js';
import { vocabularyEnum } from '../vocabulary/enum.js';
import type { Ground } from './ground.service.js';
import { REGIME_RELATIONS } from './nesting.rules.js';
import type { Overlap } from './overlap.rules.js';

export const RegimeRelation = vocabularyEnum(
  'RegimeRelation',
  'How two actors with mandates in the same issue area stand to each other by their member states, in the terms of the literature on regime complexes.',
  REGIME_RELATIONS,
);

@ObjectType({ description: 'A state that two actors share as member or participant.' })
export class SharedMember {
  @Field(() => State, { description: 'The state. The rows stand in the `members` of either actor.' })
  state!: State;

  @Field(() => Certainty, { description: 'CERTAIN where it certainly belonged to both in the year, else POSSIBLE.' })
  certainty!: Certainty;
}

@ObjectType({
  description:
    'Two actors that hold cells in common, with PRIMARY or PARTIAL mandates. Every figure comes twice: by what is certain in the year, and with what is possible.',
})
export class MandateOverlap {
  /** The facts and figures behind the fields. */
  ground!: Ground;
  overlap!: Overlap;

  @Field(() => ID, { description: 'The two ids, one--other, in alphabetical order: the same from either side.' })
  id!: string;

  @Field(() => CountPair, { description: 'Cells that both hold.' })
  sharedCells!: CountPair;

  @Field(() => CountPair, { description: 'Cells that both hold with a PRIMARY mandate.' })
  bothPrimary!: CountPair;

  @Field(() => CountPair, { description: 'Cells that the first holds.' })
  oneCells!: CountPair;

  @Field(() => CountPair, { description: 'Cells that the second holds.' })
  otherCells!: CountPair;

  @Field(() => Float, {
    description: 'Jaccard index, 0 to 1: shared cells as a share of all that either holds, by what is certain.',
  })
  jaccard!: number;

  @Field(() => Float, { description: 'The same if all that is possible held as well.' })
  possibleJaccard!: number;

  @Field(() => Boolean, {
    description:
      'Whether one is part of the other, directly or through others, certainly or possibly in the year: their overlap is then no rivalry.',
  })
  isPart!: boolean;

  @Field(() => CountPair, { description: 'States that belong to the first, as member or participant.' })
  oneMembers!: CountPair;

  @Field(() => CountPair, { description: 'States that belong to the second, as member or participant.' })
  otherMembers!: CountPair;

  @Field(() => CountPair, { description: 'States that belong to both.' })
  sharedMembers!: CountPair;

  @Field(() => RegimeRelation, {
    nullable: true,
    description: 'The relation by the members that are certain; null where either has none: see `relationReason`.',
  })
  relation!: string | null;

  @Field(() => RegimeRelation, {
    nullable: true,
    description:
      'The same if all that is possible held as well. Where the two differ, the members are too little dated.',
  })
  possibleRelation!: string | null;

  narrower!: string | null;
}

@ObjectType({ description: 'One row of a list of overlaps.' })
export class MandateOverlapEdge extends Edge<MandateOverlap> {
  @Field(() => MandateOverlap, { description: 'The pair.' })
  declare node: MandateOverlap;
}

@ObjectType({
  implements: Analysis,
  description:
    'A page of pairs of actors with overlapping mandates (Relay): most shared cells first, then the greatest Jaccard index, then the ids.',
})
export class MandateOverlapConnection extends Analysis {
  @Field(() => Year, { description: 'The year that the answer is about.' })
  asOf!: number;

  @Field(() => [MandateOverlapEdge], { description: 'The pairs of this page.' })
  edges!: MandateOverlapEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'Pairs in the whole list: those that certainly share at least `minShared` cells.' })
  totalCount!: number;

  @Field(() => CountPair, {
    description: 'Pairs that share at least `minShared` cells; those that only possibly do are counted and not listed.',
  })
  counts!: CountPair;

  @Field(() => Int, { description: 'Actors compared: those that hold a cell at least possibly.' })
  actorCount!: number;
}
