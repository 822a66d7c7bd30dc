const ANALYSIS = 'asOf ruleVersion factCount note';
const COUNT = 'certain withPossible';
const NODE =
  'id entity { id name } degree weightedDegree betweenness closeness eigenvector community componentSize cuts';
const LINK =
  'id weight one { id } other { id } ties(first: 3) { id certainty shared { id } membershipIds mandates { id function sources { source { id } } } }';
const PAGE = 'totalCount counts { certain withPossible } pageInfo { hasNextPage endCursor }';
const NETWORK = `${ANALYSIS} projection certainty minWeight nodeCounts { ${COUNT} } linkCounts { ${COUNT} }
  density componentCount communityCount modularity bridgeCount cutReason
  communities(first: 5) { number size members(first: 5) { ${NODE} } }
  links(first: 5) { ${PAGE} edges { cursor node { ${LINK} } } }
  bridges(first: 5) { cutOff link { ${LINK} } }`;

const PROJECTIONS = ['CO_MEMBERSHIP', 'STATES_TOGETHER', 'CO_MANDATE', 'BODY_MEMBERSHIP'];
const SORTS = ['DEGREE', 'WEIGHTED_DEGREE', 'BETWEENNESS', 'CLOSENESS', 'EIGENVECTOR'];

/** Documents on networks: each projection in both readings, each order of nodes. */
export const NETWORK_DOCUMENTS = [
  ...PROJECTIONS.flatMap((projection) =>
    ['certainty: CERTAIN', 'certainty: POSSIBLE', 'asOf: 1985', 'asOf: 2012, certainty: POSSIBLE, minWeight: 2'].map(
      (args) => ({
        name: `network ${projection} ${args}`,
        source: `{ network(projection: ${projection}, ${args}) { ${NETWORK} nodes(first: 10) { ${PAGE} edges { node { ${NODE} } } } } }`,
      }),
    ),
  ),
  ...SORTS.map((sort) => ({
    name: `nodes of a network by ${sort}`,
    source: `{ network(projection: CO_MANDATE) { nodes(first: 2, sort: ${sort}) { ${PAGE} edges { cursor node { ${NODE} } } } } }`,
  })),
];
