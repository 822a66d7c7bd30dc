import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceFacts } from '../features/context.js';
import type { GraphEngine } from '../graph/engine.js';
import { contextOf, type RequestContext } from '../graphql/context.js';

/** A query to be answered in a format. */
export interface Asked {
  /** GraphQL text with one operation that fits the schema. */
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** One of the formats that the answerer has. */
  readonly format: string;
  /** What the answer is called where it becomes a file, without an ending. */
  readonly name: string;
  /** The query string of the address: choices of the format. */
  readonly query: unknown;
  /** What a JSON answer adds to its `extensions`, given the version of the data that it read. */
  readonly extensions?: (dataVersion: string) => Readonly<Record<string, unknown>>;
}

/** Answers a query over HTTP in a format; fails with a ServiceError where it cannot. */
export type Answerer = (asked: Asked, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** The answerer and the formats that it has, by the ending of an address. */
export interface Answers {
  readonly formats: readonly string[];
  readonly answer: Answerer;
}

/** Answers in JSON alone, as `POST /graphql` would. */
export const jsonAnswers = (
  apollo: ApolloServer<RequestContext>,
  engine: GraphEngine,
  service: ServiceFacts,
): Answers => ({
  formats: ['json'],
  async answer({ document, variables, extensions }, request, reply) {
    const { body, http } = await apollo.executeOperation(
      { query: document, variables: { ...variables } },
      { contextValue: contextOf(engine, service, request) },
    );
    if (body.kind !== 'single') throw new Error('The service answers in one piece.');
    const result = body.singleResult;
    const version = result.extensions?.dataVersion;
    const more = extensions && typeof version === 'string' ? extensions(version) : {};
    for (const [name, value] of http.headers) reply.header(name, value);
    return reply
      .code(http.status ?? 200)
      .type('application/json; charset=utf-8')
      .send({ ...result, extensions: { ...result.extensions, ...more } });
  },
});
