import { type GraphQLNamedType, isCompositeType } from 'graphql';

/**
 * What a field costs each time it is asked of a thing, besides the objects that it returns: points, in which
 * an object is 1. Measured by bench/price.mjs; the rest costs nothing beside its objects.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  // Counted by the engine, apart from the rows.
  totalCount: 1,
  counts: 2,
  'Query.search': 250,
  // One year, all cells or some.
  'Query.coverage': 300,
  'Query.uncoveredMandates': 140,
  'Query.betweenMandates': 250,
  'Query.crowdedCells': 450,
  // Several years.
  'Query.coverageSeries': 850,
  'Query.compareYears': 700,
  'CoveragePoint.coverage': 50,
  instrumentsAdopted: 50,
  instrumentsInForce: 50,
  membershipsBegun: 50,
  membershipsEnded: 50,
  organisationsFounded: 50,
  organisationsEnded: 50,
  processesFounded: 50,
  processesEnded: 50,
  // Pairs.
  'Query.mandateOverlaps': 850,
  overlapsWith: 700,
  'Query.coMembership': 400,
  sharesMembersWith: 150,
  // States and their bonds.
  'Query.stateParticipation': 450,
  'Query.ratificationGaps': 250,
  'Query.unboundMembers': 300,
  'Query.partyCounts': 50,
  // Levels, aims, topics.
  'Query.governanceFit': 850,
  'Query.levels': 250,
  'Query.embeddedness': 200,
  'Query.codings': 150,
  'Query.aimWeights': 300,
  'Query.serviceTopics': 50,
  // What-if and claims.
  'Query.scenario': 900,
  'Scenario.result': 250,
  'Claim.test': 10,
  // Networks and ways.
  'Query.network': 550,
  'Network.communities': 100,
  'Network.bridges': 10,
  'Query.paths': 400,
  'Query.neighbourhood': 400,
  citedBy: 100,
};

/** Any other question at the root: it is parsed, checked and asked of the engine, whatever comes back. */
export const ROOT_WEIGHT = 15;

/** What wraps a thing or a number costs less than a thing: by the end of the type's name. */
const WRAPPERS: readonly (readonly [ending: string, weight: number])[] = [
  ['Connection', 0],
  ['PageInfo', 0],
  ['CountPair', 0],
  ['Citation', 0],
  ['Count', 0.2],
  ['Edge', 0.1],
];
/** An object that tells of the schema is at hand: it is neither read nor derived. */
const INTROSPECTION = 0.03;

/** What a value of a type costs: 1 for an object, less for what only wraps others, nothing for a plain value. */
export function typeWeight(type: GraphQLNamedType): number {
  if (!isCompositeType(type)) return 0;
  if (type.name.startsWith('__')) return INTROSPECTION;
  return WRAPPERS.find(([ending]) => type.name.endsWith(ending))?.[1] ?? 1;
}
