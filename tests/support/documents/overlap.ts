const COUNT = 'certain withPossible';
const ANALYSIS = 'asOf ruleVersion factCount note';
const HOLDING = 'actor { id } mandate { id periods { strength } sources { source { id } } } strength possibleStrength';
const PAIRS = `${ANALYSIS} totalCount counts { ${COUNT} } actorCount pageInfo { hasNextPage endCursor }
  edges { cursor node {
    id isPart one { id } other { id } narrower { id }
    sharedCells { ${COUNT} } bothPrimary { ${COUNT} } oneCells { ${COUNT} } otherCells { ${COUNT} } jaccard possibleJaccard
    oneMembers { ${COUNT} } otherMembers { ${COUNT} } sharedMembers { ${COUNT} }
    relation possibleRelation relationReason
    cells(first: 3) { id function issueArea { id } certainty bothPrimary holdings { ${HOLDING} } }
    sharedStates(first: 2) { state { id } certainty }
  } }`;

/** Documents on overlaps of mandates, crowded cells and cells between mandates. */
export const OVERLAP_DOCUMENTS = [
  { name: 'overlaps', source: `{ mandateOverlaps { ${PAIRS} } }` },
  { name: 'overlaps, a page', source: `{ mandateOverlaps(asOf: 2012, first: 2, minShared: 1) { ${PAIRS} } }` },
  {
    name: 'overlaps of some actors in some cells',
    source: `{ mandateOverlaps(filter: { actors: ["committee", "council", "office"], functions: [NORMATIVE_OVERSIGHT], issueAreas: ["migrant-rights"] }) { ${PAIRS} } }`,
  },
  {
    name: 'overlaps from each actor',
    source: `{ organisations(first: 5) { edges { node { id overlapsWith(asOf: 2010, first: 2) { ${PAIRS} } } } } processes(first: 1) { edges { node { overlapsWith { totalCount } } } } }`,
  },
  {
    name: 'crowded cells',
    source: `{ crowdedCells(min: 2) { ${ANALYSIS} min totalCount counts { ${COUNT} } cells { id function issueArea { id } leaders { ${COUNT} } holders(first: 5) { ${HOLDING} } } } }`,
  },
  {
    name: 'cells between mandates',
    source: `{ betweenMandates(issueAreas: ["migrant-rights"], functions: [NORMATIVE_OVERSIGHT]) { ${ANALYSIS} totalCount possibleCount cellCount cells { partialActors { ${COUNT} } cell { id fallsBetween mandates { actor { id } } } } } }`,
  },
];
