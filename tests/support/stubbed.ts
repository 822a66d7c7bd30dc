import type { FastifyInstance } from 'fastify';
import type { Config } from '../../src/config.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { apolloServer } from '../../src/graphql/apollo.js';
import { FieldUsage } from '../../src/graphql/usage.js';
import { Metrics } from '../../src/http/metrics/metrics.js';
import { bareServer, mountRoutes } from '../../src/http/server.js';
import type { Limits } from '../../src/limits.js';
import { serviceSchema } from './ask.js';
import { PATIENT_LIMITS } from './service.js';

export interface StubbedService {
  readonly url: string;
  readonly port: number;
  readonly server: FastifyInstance;
  close(): Promise<void>;
}

/** The service over HTTP on an engine of the test's own, with no built pages. */
export async function startStubbed(engine: GraphEngine, limits: Partial<Limits> = {}): Promise<StubbedService> {
  const config: Config = {
    host: '127.0.0.1',
    port: 0,
    publicUrl: undefined,
    trustProxy: undefined,
    rateLimitRedisUrl: undefined,
    seedDir: '/nowhere',
    releasesDir: '/nowhere',
    questionsDir: '/nowhere',
    playgroundDir: '/nowhere',
    explorerDir: '/nowhere',
    logLevel: 'silent',
    slowQueryMs: 60_000,
    metricsToken: undefined,
    limits: { ...PATIENT_LIMITS, ...limits },
    cacheBytes: 0,
    factsBytes: 0,
    neo4j: undefined,
  };
  const schema = serviceSchema();
  const server = bareServer(config);
  const apollo = apolloServer(schema, config.limits, []);
  await apollo.start();
  const service = { version: '0.0.0', schemaHash: 'test', publicUrl: undefined };
  await mountRoutes(server, config, {
    apollo,
    engine,
    schema,
    service,
    sdl: () => '',
    questions: [],
    metrics: new Metrics(engine.name, '0.0.0'),
    usage: new FieldUsage(schema),
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    port: Number(new URL(url).port),
    server,
    close: async () => {
      server.server.closeAllConnections();
      await server.close();
      await apollo.stop();
    },
  };
}

export interface HeldEngine extends GraphEngine {
  /** How many reads were begun. */
  reads: number;
  /** The signals that readers were opened with. */
  readonly signals: (AbortSignal | undefined)[];
  /** Lets every read that waits answer, and all later ones at once. */
  release(): void;
}

/** An engine whose reads wait until they are released; then another engine answers them, or there are no rows. */
export function heldEngine(behind?: GraphEngine): HeldEngine {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const engine: HeldEngine = {
    name: 'embedded',
    reads: 0,
    signals: [],
    release: () => release(),
    open: async (work) => {
      engine.signals.push(work?.signal);
      return {
        version: { version: 'test', model: 0 },
        read: async (query, params) => {
          engine.reads++;
          await released;
          return behind ? (await behind.open()).read(query, params) : [];
        },
        confirm: async () => {},
      };
    },
    versionAtHand: () => null,
    load: async () => {},
    close: async () => {},
  };
  return engine;
}
