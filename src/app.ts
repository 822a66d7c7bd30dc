import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { type Config, PACKAGE_ROOT, PREPARED_DIR } from './config.js';
import { contentRead, preparedOf } from './dataset/prepared.js';
import type { GraphEngine } from './graph/engine.js';
import { selectEngine } from './graph/select.js';
import { SharedFacts } from './graph/shared.js';
import { apolloServer } from './graphql/apollo.js';
import { buildServiceSchema, SchemaDocument } from './graphql/schema.js';
import { slowLog } from './graphql/slow-log.js';
import { FieldUsage } from './graphql/usage.js';
import { Metrics } from './http/metrics/metrics.js';
import { bareServer, mountRoutes } from './http/server.js';
import { readQuestions } from './questions/library.js';

export interface Service {
  /** Where it listens. */
  readonly url: string;
  /** Answers what has begun, then frees port and engine. */
  close(): Promise<void>;
}

/**
 * Composes and starts the service: configuration → engine → schema → server.
 *
 * @throws Error with a message for the operator where the dataset, Neo4j or the port is no good.
 */
export async function startService(config: Config): Promise<Service> {
  const engine = await filledEngine(config);
  try {
    return await listen(config, engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** The embedded engine is filled here; a Neo4j server by `npm run load`. */
async function filledEngine(config: Config): Promise<GraphEngine> {
  const engine = await selectEngine(config);
  if (config.neo4j) return engine;
  const prepared = preparedOf(config.seedDir, PREPARED_DIR);
  if (!prepared || !engine.restore?.(prepared)) await engine.load(await contentRead(config.seedDir));
  return engine;
}

async function listen(config: Config, engine: GraphEngine): Promise<Service> {
  const version = packageVersion();
  const metrics = new Metrics(engine.name, version);
  const shared = new SharedFacts(config.factsBytes);
  metrics.watchCache('facts', () => shared.figures());
  const schema = buildServiceSchema();
  const usage = new FieldUsage(schema);
  metrics.watch(usage);
  const document = new SchemaDocument(schema);
  const server = bareServer(config);
  const observers = [metrics, usage, slowLog(config.slowQueryMs)];
  const apollo = apolloServer(schema, config.limits, [fastifyApolloDrainPlugin(server)], observers);
  await apollo.start();
  const service = {
    version,
    get schemaHash() {
      return document.hash();
    },
    publicUrl: config.publicUrl?.replace(/\/+$/, ''),
  };
  const questions = readQuestions(config.questionsDir);
  await mountRoutes(server, config, {
    apollo,
    engine,
    schema,
    service,
    shared,
    sdl: document.text,
    questions,
    metrics,
    usage,
  });
  try {
    const url = await server.listen({ host: config.host, port: config.port });
    return {
      url,
      close: async () => {
        await apollo.stop();
        await server.close();
        await engine.close();
      },
    };
  } catch (cause) {
    await apollo.stop();
    throw new Error(describeListenFailure(config, cause), { cause });
  }
}

function describeListenFailure({ host, port }: Config, cause: unknown): string {
  switch ((cause as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return `PORT: ${port} is in use on ${host}. Stop what listens there, or set PORT to another one.`;
    case 'EACCES':
      return `PORT: this user may not listen on ${port}. Set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST: "${host}" is no address of this machine.`;
    default:
      return `The server cannot listen on ${host}:${port}: ${(cause as Error).message}`;
  }
}

const packageVersion = (): string =>
  (JSON.parse(readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string }).version;
