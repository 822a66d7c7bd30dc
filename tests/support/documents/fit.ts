const COUNT = 'certain withPossible';
const ANALYSIS = 'asOf ruleVersion factCount note';
const CODING = 'coding { value reason confidence sources { source { id } } }';
const FIT = `${ANALYSIS} unMembers verdictCounts { verdict ${COUNT} } areas {
  issueArea { id } goodType predictedLevels verdict possibleVerdict notTestableBecause explanation statedLevels statedBy
  levels { level isPredicted finding }
  instruments { totalCount cut rows { instrument { id } levels certainty partyRecord parties { ${COUNT} } share possibleShare bindsHalf ${CODING} } }
  processes { totalCount cut rows { process { id } levels certainty ${CODING} } }
}`;
const LEVELS = `${ANALYSIS} uncodedActors { ${COUNT} } uncodedInstruments { ${COUNT} } levels {
  level actorCounts { ${COUNT} } instrumentCounts { ${COUNT} }
  actors { totalCount cut rows { actor { id } certainty ${CODING} } }
  instruments { totalCount cut rows { instrument { id } certainty ${CODING} } }
}`;
const FIELDS = `${ANALYSIS} withoutField { ${COUNT} } actorCounts { ${COUNT} } actors { totalCount cut rows { actor { id } certainty ${CODING} } }
  fields {
    policyField { id } instrumentCounts { ${COUNT} } bindingCounts { ${COUNT} }
    instruments { totalCount cut rows { instrument { id isBinding } certainty } }
    issueAreas { totalCount cut rows { issueArea { id } instruments { ${COUNT} } } }
  }`;
const WEIGHED = `${ANALYSIS} confidence held { ${COUNT} } coded { ${COUNT} } uncoded { ${COUNT} }`;
const WEIGHT = `counts { ${COUNT} } share possibleShare`;
const ROWS = 'rows { totalCount cut rows { subject { id } certainty codings { value reason } } }';
const EXTENT = `held { ${COUNT} } coded { ${COUNT} } uncoded { ${COUNT} }`;
const AIMS = `${WEIGHED} unit weights { aim ${WEIGHT} } ${ROWS}
  actors { totalCount cut rows { actor { id } ${EXTENT} weights { aim ${WEIGHT} } } }`;
const TOPICS = `${WEIGHED} topics { topic ${WEIGHT} } leanings { leaning ${WEIGHT} } ${ROWS}
  actors { totalCount cut rows { actor { id } ${EXTENT} leanings { leaning ${WEIGHT} } } }`;

/** Documents on fit, levels, embeddedness, aims and topics. */
export const FIT_DOCUMENTS = [
  { name: 'fit', source: `{ governanceFit { ${FIT} } }` },
  {
    name: 'fit of some areas, cut',
    source: `{ governanceFit(asOf: 2020, issueAreas: ["migrant-rights", "refugees"], first: 1) { ${FIT} } }`,
  },
  { name: 'fit before the records', source: `{ governanceFit(asOf: 1990) { ${FIT} } }` },
  { name: 'levels', source: `{ levels { ${LEVELS} } }` },
  { name: 'some levels, cut', source: `{ levels(asOf: 2000, levels: [REGIONAL, BILATERAL], first: 1) { ${LEVELS} } }` },
  { name: 'embeddedness', source: `{ embeddedness { ${FIELDS} } }` },
  {
    name: 'embeddedness of a field, cut',
    source: `{ embeddedness(asOf: 2019, policyFields: ["labour-law"], first: 1) { ${FIELDS} } }`,
  },
  { name: 'aims', source: `{ aimWeights { ${AIMS} } }` },
  { name: 'aims of an actor', source: `{ aimWeights(asOf: 2012, actor: "agency", first: 1) { ${AIMS} } }` },
  { name: 'aims in an issue area', source: `{ aimWeights(issueArea: "migrant-rights") { ${AIMS} } }` },
  { name: 'aims of a process', source: `{ aimWeights(process: "talks") { ${AIMS} } }` },
  { name: 'topics', source: `{ serviceTopics { ${TOPICS} } }` },
  { name: 'topics of some actors', source: `{ serviceTopics(asOf: 2012, actors: ["agency", "talks"]) { ${TOPICS} } }` },
];
