import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import accepts from '@fastify/accepts';
import compress from '@fastify/compress';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import { ServiceError } from '../errors.js';
import { contextOf, type Grounds, type RequestContext } from '../graphql/context.js';
import { readBounded } from '../graphql/limits/document.js';
import { readOnlyRule } from '../graphql/read-only.rule.js';
import type { FieldUsage } from '../graphql/usage.js';
import type { Question } from '../questions/library.js';
import { checkHosts } from './address.js';
import { fileAnswers } from './answerer.js';
import { sendBytes } from './bytes.js';
import { limitClients, spendingOf } from './clients/rate-limit.js';
import { dataRoutes } from './data.js';
import { documentRoutes } from './documents.js';
import { explorerRoutes } from './explorer.js';
import type { Answering } from './exports/pages.js';
import { questionFiles } from './exports/questions.js';
import { exportFromGraphql } from './exports/routes.js';
import { placeFront } from './front/index.js';
import { answeredIn } from './front/keep.js';
import { healthRoutes } from './health.js';
import { errorForLog, requestForLog } from './log.js';
import type { Metrics } from './metrics/metrics.js';
import { measureRequests } from './metrics/requests.js';
import { metricsRoutes } from './metrics/routes.js';
import { answerPreflights } from './origins.js';
import { watchEndings } from './over.js';
import { permalinkRoutes } from './permalinks.js';
import { playgroundRoutes } from './playground.js';
import { bodyFault, oneOperation, readBodies } from './pressure/bodies.js';
import { newCounts } from './pressure/counts.js';
import { watchDeadlines } from './pressure/deadline.js';
import { shedLoad } from './pressure/load.js';
import { malformedHandler } from './pressure/malformed.js';
import { socketOptions } from './pressure/sockets.js';
import { noteRoutes } from './probe.js';
import { questionRoutes } from './questions.js';
import { badRequest, faulty, refused } from './refusal.js';
import { requestIdOf } from './request-id.js';
import { BARE_HEADERS, secure } from './security.js';
import { thingRoutes } from './things/routes.js';
import { varyBy, varyByEncoding } from './vary.js';

export interface ServerParts extends Grounds {
  readonly apollo: ApolloServer<RequestContext>;
  readonly schema: GraphQLSchema;
  readonly sdl: () => string;
  readonly questions: readonly Question[];
  readonly metrics: Metrics;
  readonly usage: FieldUsage;
}

/** The bare HTTP server, with logs that carry the id of each request. */
export function bareServer({
  logLevel,
  limits,
  trustProxy,
}: Pick<Config, 'logLevel' | 'limits'> & Partial<Pick<Config, 'trustProxy'>>): FastifyInstance {
  const counts = newCounts();
  const server = Fastify({
    ...socketOptions(limits),
    // An error would otherwise be logged with all that it carries.
    logger: { level: logLevel, serializers: { req: requestForLog, err: (error: unknown) => errorForLog(error) } },
    bodyLimit: limits.bodyBytes,
    trustProxy: trustProxy ?? false,
    clientErrorHandler: malformedHandler(counts),
    frameworkErrors: (_error, request, reply) => {
      counts.malformed++;
      // No hook runs for such a request, that of the log included.
      reply.raw.once('finish', () => request.log.info({ res: reply }, 'request completed'));
      void refused(
        badRequest('This address cannot be read.'),
        request,
        reply.headers({ ...BARE_HEADERS, 'x-request-id': request.id }),
      );
    },
    forceCloseConnections: 'idle',
    genReqId: requestIdOf,
  });
  server.server.maxConnections = limits.connections;
  // A service may do without an expectation that it does not know; Node alone would refuse without a word.
  server.server.on('checkExpectation', (request, response) => server.server.emit('request', request, response));
  return server.decorate('counts', counts);
}

/** Hangs all routes on the server. `apollo` must have been started. */
export async function mountRoutes(server: FastifyInstance, config: Config, parts: ServerParts): Promise<void> {
  const { apollo, engine, schema, service, shared, sdl, questions, metrics, usage } = parts;
  const grounds: Grounds = { engine, service, ...(shared && { shared }) };
  const { publicUrl, limits } = config;
  const answering: Answering = {
    apollo,
    schema,
    limits,
    contextFor: (request) => answeredIn(request, contextOf(grounds, request, request.work, spendingOf(request))),
  };
  metrics.watchMalformed(() => server.counts.malformed);
  noteRoutes(server);
  // First, so that what the hooks after it refuse is counted too.
  measureRequests(server, metrics);
  watchEndings(server);
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const known = refused(bodyFault(error, config.limits) ?? error, request, reply);
    if (known) return known;
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'a route failed');
    return refused(status >= 500 ? faulty(status) : badRequest(error.message, status), request, reply);
  });
  server.setNotFoundHandler((request, reply) =>
    refused(
      new ServiceError(
        'NOT_FOUND',
        `There is nothing at ${request.url.slice(0, 200)}. Try /, /playground/, /questions or /graphql.`,
      ),
      request,
      reply,
    ),
  );
  secure(server);
  await answerPreflights(server);
  checkHosts(server);
  shedLoad(server, config.limits);
  watchDeadlines(server, config.limits);
  await limitClients(server, config.limits, config.rateLimitRedisUrl);
  readBodies(server);
  sendBytes(server);
  placeFront(server, config, engine, { metrics, usage });
  await server.register(compress, { globalDecompression: false });
  varyByEncoding(server);
  await server.register(accepts);
  healthRoutes(server, engine);
  metricsRoutes(server, { metrics, usage, token: config.metricsToken, publicUrl });
  documentRoutes(server, sdl);
  questionRoutes(server, { questions, answering, publicUrl });
  questionFiles(server, { answering, questions, publicUrl });
  permalinkRoutes(server, {
    engine,
    documents: { schema, rules: [readOnlyRule], parse: (text) => readBounded(text, limits) },
    answers: fileAnswers(answering),
    answering,
    publicUrl,
  });
  await thingRoutes(server, { apollo, contextFor: (request) => contextOf(grounds, request, request.work), publicUrl });
  await playgroundRoutes(server, config.playgroundDir);
  await dataRoutes(server, config.releasesDir);
  await explorerRoutes(server, config.explorerDir);
  await server.register(async (scope) => {
    scope.addHook('onRequest', (_request, reply, done) => {
      varyBy(reply, 'Accept');
      done();
    });
    oneOperation(scope);
    exportFromGraphql(scope, answering);
    await scope.register(fastifyApollo(apollo), {
      path: '/graphql',
      method: ['GET', 'POST'],
      context: async (request) => Object.assign(answering.contextFor(request), { sentAsJson: true }),
    });
  });
}
