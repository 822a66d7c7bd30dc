import type { Document } from '../documents.js';

const PAIR = '{ certain withPossible }';
const MEMBERSHIPS = 'memberships { id role certainty sources { source { id } } }';
const STATES = `{ totalCount cut rows { state { id } bodies ${PAIR} ${MEMBERSHIPS} } }`;
const SHARE = `unMembers takingPart ${PAIR} shareCertain shareWithPossible`;
const PARTICIPATION = `{
  asOf kinds ruleVersion factCount note bodies ${PAIR} bodiesWithoutStates { totalCount cut rows { id name } }
  total { ${SHARE} } regions { unRegion ${SHARE} }
  states ${STATES} inNone ${STATES} inNoneForCertain ${STATES} othersTakingPart ${PAIR}
}`;
const PAIRS = `{
  totalCount cut
  rows {
    one { id } other { id } shared ${PAIR} statesOfOne ${PAIR} statesOfOther ${PAIR}
    jaccard jaccardWithPossible nesting nestingWithPossible
    sharedStates(first: 2) { totalCount cut rows { state { id } certainty ${MEMBERSHIPS} } }
  }
}`;
const CO_MEMBERSHIP = `{ asOf kinds ruleVersion factCount note bodyCount pairs ${PAIRS} }`;
const KINDS = 'kinds: [REGIONAL_CONSULTATIVE_PROCESS, INTERGOVERNMENTAL_ORGANISATION]';

export const PARTICIPATION_DOCUMENTS: readonly Document[] = [
  { name: 'participation of states', source: `{ stateParticipation ${PARTICIPATION} }` },
  {
    name: 'participation of states of a region, early',
    source: `{ stateParticipation(asOf: 1985, unRegions: ["Europe"], first: 1) ${PARTICIPATION} }`,
  },
  {
    name: 'participation in bodies of more kinds',
    source: `{ stateParticipation(asOf: 1951, ${KINDS}) ${PARTICIPATION} }`,
  },
  { name: 'co-membership', source: `{ coMembership ${CO_MEMBERSHIP} }` },
  {
    name: 'co-membership of more kinds',
    source: `{ coMembership(asOf: 2005, minShared: 1, ${KINDS}, first: 1) ${CO_MEMBERSHIP} }`,
  },
  {
    name: 'co-membership by what is possible',
    source: `{ coMembership(asOf: 2010, minShared: 1, ${KINDS}, certainty: POSSIBLE) ${CO_MEMBERSHIP} }`,
  },
  {
    name: 'with which bodies processes share states',
    source: `{ processes { edges { node { id sharesMembersWith(asOf: 2005, minShared: 1, ${KINDS}) ${PAIRS} } } } }`,
  },
];
