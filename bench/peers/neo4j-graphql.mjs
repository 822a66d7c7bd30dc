// What a competent user would build on \@neo4j/graphql: types for the nodes, relationships with their
// properties, and Cypher fields for what the library does not generate. Apollo on Fastify, as for the service.
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { COVERAGE, shortestPath } from './cypher.mjs';
import { linkTypes } from './dataset.mjs';

const statement = (text) => JSON.stringify(text.replace(/\s+/g, ' ').trim());
const path = shortestPath(await linkTypes()).replace(
  /RETURN .*$/s,
  `RETURN {length: length(p), nodes: [n IN nodes(p) | {id: n.id, name: n.name}],
    links: [r IN relationships(p) | {id: r.id, type: type(r), since: coalesce(r.since, r.from), until: coalesce(r.until, r.to)}]} AS path`,
);
const coverage = COVERAGE.replace(/RETURN collect\((\{.*\})\) AS cells\s*$/s, 'RETURN $1 AS cell');

const named = 'id: ID! name: String! sortName: String';
const memberships = 'memberships: [Actor!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Membership")';
const cites = 'sources: [Source!]! @relationship(type: "SOURCED_FROM", direction: OUT, properties: "Citation")';

const typeDefs = /* GraphQL */ `
  type Membership @relationshipProperties { id: ID! role: String! from: String to: String }
  type Citation @relationshipProperties { locator: String }
  interface Actor { id: ID! name: String! sortName: String }
  union Member = State | Organisation | Process

  type State @node { ${named} ${memberships} }
  type Organisation implements Actor @node {
    ${named} abbreviation: String kind: String! description: String! founded: Int seatCity: String website: String confidence: String!
    seatCountry: [State!]! @relationship(type: "SEATED_IN", direction: OUT)
    ${memberships}
  }
  type Process implements Actor @node {
    ${named}
    ${memberships}
    members: [Member!]! @relationship(type: "MEMBER_OF", direction: IN, properties: "Membership")
    issueAreas: [IssueArea!]! @relationship(type: "COVERS", direction: OUT)
  }
  type IssueArea @node { ${named} }
  type Source @node { id: ID! title: String! year: Int }
  type Mandate @node {
    id: ID! sortName: String function: String! confidence: String! reason: String!
    actor: [Actor!]! @relationship(type: "HOLDS", direction: IN)
    classes: [ActorClass!]! @relationship(type: "HOLDS", direction: IN)
    issueArea: [IssueArea!]! @relationship(type: "COVERS", direction: OUT)
    statements: [MandateStatement!]! @relationship(type: "STATES", direction: IN)
    periods: [MandatePeriod!]! @relationship(type: "HAS_PERIOD", direction: OUT)
    ${cites}
  }
  type ActorClass @node { ${named} }
  type MandateStatement @node { id: ID! strength: String! evidence: String! from: Int to: Int ${cites} }
  type MandatePeriod @node { strength: String! reach: String from: Int to: Int }

  type Thing { id: ID! name: String }
  type Link { id: ID type: String! since: String until: String }
  type ShortestPath { length: Int! nodes: [Thing!]! links: [Link!]! }
  type Cell { function: String! issueArea: Thing! status: String! verdict: String! }
  type Query {
    shortestPath(from: ID!, to: ID!): ShortestPath @cypher(statement: ${statement(path)}, columnName: "path")
    coverage(asOf: Int!): [Cell!]! @cypher(statement: ${statement(coverage)}, columnName: "cell")
  }
`;

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, PORT, HOST } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const fastify = Fastify();
const apollo = new ApolloServer({
  schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema(),
  plugins: [fastifyApolloDrainPlugin(fastify)],
});
await apollo.start();
await fastify.register(fastifyApollo(apollo), { context: async () => ({ sessionConfig: { database: 'neo4j' } }) });
fastify.get('/ready', async () => 'ready');
await fastify.listen({ port: Number(PORT), host: HOST });
