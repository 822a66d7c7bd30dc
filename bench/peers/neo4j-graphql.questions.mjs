// The scenarios as a user of \@neo4j/graphql asks them, and the facts of its answers.
import { cellFacts, entityFacts, mandateFacts, neighbourFacts } from '../scenarios.mjs';

const bodiesOf = (kept) => `id name
  membershipsConnection(first: 100) { edges { properties { role } node { id name ${kept} } } }`;

const membersQuery = (kept = '') => `query ($id: ID!) { processes(where: { id: { eq: $id } }) { id name
  membersConnection(first: 100) { edges { properties { role from to } node {
    ... on State { ${bodiesOf(kept)} } ... on Organisation { ${bodiesOf(kept)} } ... on Process { ${bodiesOf(kept)} } } } } } }`;

const membersFacts = ({ processes: [process] }) =>
  neighbourFacts(
    process.membersConnection.edges.map(({ properties, node }) => ({
      ...properties,
      id: node.id,
      name: node.name,
      bodies: node.membershipsConnection.edges.map((edge) => ({
        id: edge.node.id,
        name: edge.node.name,
        role: edge.properties.role,
        issueAreas: edge.node.issueAreas?.map(({ id }) => id),
      })),
    })),
  );

const SOURCES = 'sourcesConnection { edges { properties { locator } node { id title year } } }';
const citations = ({ sourcesConnection, ...rest }) => ({
  ...rest,
  sources: sourcesConnection.edges.map(({ properties, node }) => ({ locator: properties.locator, source: node })),
});

const mandatesQuery = (more = '') => `query ($skip: Int!) {
  mandates(limit: 100, offset: $skip, sort: [{ sortName: ASC }, { id: ASC }]) {
    id function confidence reason actor { id name } classes { id name } issueArea { id name } ${SOURCES} ${more} } }`;

const mandatesFacts = ({ mandates }) =>
  mandateFacts(
    mandates.map((mandate) => ({
      ...citations(mandate),
      actor: mandate.actor[0] ?? mandate.classes[0],
      issueArea: mandate.issueArea[0],
      statements: mandate.statements?.map(citations),
    })),
  );

/** By scenario: the query, the variables where they are not the service's, and the facts of the answer. */
export const QUESTIONS = {
  entity: {
    query: `query ($id: ID!) { organisations(where: { id: { eq: $id } }) {
      id name abbreviation kind description founded seatCity website confidence seatCountry { id name } } }`,
    facts: ({ organisations: [one] }) => entityFacts({ ...one, seatCountry: one.seatCountry[0] }),
  },
  neighbourhood: { query: membersQuery(), facts: membersFacts },
  'three-hops': { query: membersQuery('... on Process { issueAreas { id } }'), facts: membersFacts },
  'nested-500': { query: mandatesQuery(), variables: ({ skip }) => ({ skip }), facts: mandatesFacts },
  'nested-1000': {
    query: mandatesQuery(`statements { id strength evidence from to ${SOURCES} } periods { strength reach from to }`),
    variables: ({ skip }) => ({ skip }),
    facts: mandatesFacts,
  },
  path: {
    query: `query ($from: ID!, $to: ID!) { shortestPath(from: $from, to: $to) {
      length nodes { id name } links { id type since until } } }`,
    facts: ({ shortestPath }) => [shortestPath ? `length ${shortestPath.length}` : 'none'],
  },
  coverage: {
    query: 'query ($asOf: Int!) { coverage(asOf: $asOf) { function issueArea { id name } status verdict } }',
    facts: ({ coverage }) => cellFacts(coverage),
  },
};
