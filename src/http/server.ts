import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import accepts from '@fastify/accepts';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import { contextOf, type Grounds, type RequestContext } from '../graphql/context.js';
import { readOnlyRule } from '../graphql/read-only.rule.js';
import type { FieldUsage } from '../graphql/usage.js';
import type { Question } from '../questions/library.js';
import { fileAnswers } from './answerer.js';
import { dataRoutes } from './data.js';
import { documentRoutes } from './documents.js';
import { explorerRoutes } from './explorer.js';
import type { Answering } from './exports/pages.js';
import { questionFiles } from './exports/questions.js';
import { exportFromGraphql } from './exports/routes.js';
import { healthRoutes } from './health.js';
import { errorForLog, requestForLog } from './log.js';
import type { Metrics } from './metrics/metrics.js';
import { measureRequests, noteRefusal } from './metrics/requests.js';
import { metricsRoutes } from './metrics/routes.js';
import { permalinkRoutes } from './permalinks.js';
import { playgroundRoutes } from './playground.js';
import { questionRoutes } from './questions.js';
import { refused } from './refusal.js';
import { SECURITY_HEADERS } from './security.js';
import { thingRoutes } from './things/routes.js';

/** What a page of another origin may read of a response. */
const EXPOSED_HEADERS = [
  'content-disposition',
  'link',
  'retry-after',
  'x-data-version',
  'x-permalink-stale',
  'x-request-id',
  'x-row-limit',
  'x-total-count',
  'x-truncated',
];
const CALLERS_REQUEST_ID = /^[\w-]{8,64}$/;

export interface ServerParts extends Grounds {
  readonly apollo: ApolloServer<RequestContext>;
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly questions: readonly Question[];
  readonly metrics: Metrics;
  readonly usage: FieldUsage;
}

/** The bare HTTP server, with logs that carry the id of each request. */
export const bareServer = ({ logLevel, limits }: Pick<Config, 'logLevel' | 'limits'>): FastifyInstance =>
  Fastify({
    // An error would otherwise be logged with all that it carries.
    logger: { level: logLevel, serializers: { req: requestForLog, err: (error: unknown) => errorForLog(error) } },
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: 'idle',
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && CALLERS_REQUEST_ID.test(given) ? given : randomUUID();
    },
  });

/** Hangs all routes on the server. `apollo` must have been started. */
export async function mountRoutes(server: FastifyInstance, config: Config, parts: ServerParts): Promise<void> {
  const { apollo, engine, schema, service, shared, sdl, questions, metrics, usage } = parts;
  const grounds: Grounds = { engine, service, ...(shared && { shared }) };
  const { publicUrl } = config;
  const answering: Answering = { apollo, schema, contextFor: (request) => contextOf(grounds, request) };
  // First, so that what the hooks after it refuse is counted too.
  measureRequests(server, metrics);
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const known = refused(error, request, reply);
    if (known) return known;
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'a route failed');
    return refuseWith(reply, status, error.message);
  });
  server.setNotFoundHandler((request, reply) =>
    refuseWith(
      reply,
      404,
      `There is nothing at ${request.url.slice(0, 200)}. Try /graphql, /playground/ or /questions.`,
    ),
  );
  await server.register(helmet, SECURITY_HEADERS);
  await server.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: EXPOSED_HEADERS,
  });
  await server.register(compress);
  await server.register(accepts);
  healthRoutes(server, engine);
  metricsRoutes(server, { metrics, usage, token: config.metricsToken, publicUrl });
  documentRoutes(server, sdl);
  questionRoutes(server, { questions, schema, publicUrl });
  questionFiles(server, { answering, questions, publicUrl });
  permalinkRoutes(server, {
    engine,
    documents: { schema, rules: [readOnlyRule] },
    answers: fileAnswers(answering),
    answering,
    publicUrl,
  });
  await thingRoutes(server, { apollo, ...grounds });
  await playgroundRoutes(server, config.playgroundDir);
  await dataRoutes(server, config.releasesDir);
  await explorerRoutes(server, config.explorerDir);
  await server.register(async (scope) => {
    exportFromGraphql(scope, answering);
    await scope.register(fastifyApollo(apollo), {
      path: '/graphql',
      method: ['GET', 'POST'],
      context: async (request) => answering.contextFor(request),
    });
  });
}

/** Refusals outside GraphQL have the form of GraphQL errors, so that clients need only one. */
function refuseWith(reply: FastifyReply, status: number, message: string): FastifyReply {
  const code = status >= 500 ? 'INTERNAL' : status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST';
  noteRefusal(reply, code);
  const told = status >= 500 ? 'The service failed to answer; the fault has been logged.' : message;
  return reply.code(status).send({ errors: [{ message: told, extensions: { code } }] });
}
