import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import type { ServiceFacts } from '../features/context.js';
import type { GraphEngine } from '../graph/engine.js';
import { contextOf, type RequestContext } from '../graphql/context.js';
import type { Question } from '../questions/library.js';
import { dataRoutes } from './data.js';
import { documentRoutes } from './documents.js';
import { healthRoutes } from './health.js';
import { playgroundRoutes } from './playground.js';
import { SECURITY_HEADERS } from './security.js';

const BODY_LIMIT_BYTES = 100_000;
const CALLERS_REQUEST_ID = /^[\w-]{8,64}$/;

export interface ServerParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly engine: GraphEngine;
  readonly service: ServiceFacts;
  readonly sdl: string;
  readonly questions: readonly Question[];
}

/** The bare HTTP server, with logs that carry the id of each request. */
export const bareServer = ({ logLevel }: Pick<Config, 'logLevel'>): FastifyInstance =>
  Fastify({
    logger: { level: logLevel, serializers: { req: withoutQuery } },
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: 'idle',
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && CALLERS_REQUEST_ID.test(given) ? given : randomUUID();
    },
  });

/** A query string can hold what somebody searches for: it stays out of the log. */
const withoutQuery = ({ method, url }: FastifyRequest) => ({ method, path: url.split('?', 1)[0] });

/** Hangs all routes on the server. `apollo` must have been started. */
export async function mountRoutes(server: FastifyInstance, config: Config, parts: ServerParts): Promise<void> {
  const { apollo, engine, service, sdl, questions } = parts;
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'a route failed');
    return reply.code(status).send(refusal(status, error.message));
  });
  server.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(
        refusal(404, `There is nothing at ${request.url.slice(0, 200)}. Try /graphql, /playground/ or /questions.`),
      ),
  );
  await server.register(helmet, SECURITY_HEADERS);
  await server.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id', 'retry-after'],
  });
  await server.register(compress);
  healthRoutes(server, engine);
  documentRoutes(server, sdl, questions);
  await playgroundRoutes(server, config.playgroundDir);
  await dataRoutes(server, config.releasesDir);
  await server.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: async (request) => contextOf(engine, service, request),
  });
}

/** Refusals outside GraphQL have the form of GraphQL errors, so that clients need only one. */
const refusal = (status: number, message: string): object => ({
  errors: [
    {
      message: status >= 500 ? 'The service failed to answer; the fault has been logged.' : message,
      extensions: { code: status >= 500 ? 'INTERNAL' : status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST' },
    },
  ],
});
