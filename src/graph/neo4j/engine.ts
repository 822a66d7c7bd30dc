import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config.js';
import { ServiceError, unavailable } from '../../errors.js';
import {
  type DatasetVersion,
  type GraphContent,
  type GraphEngine,
  type GraphReader,
  MODEL_VERSION,
  type Query,
} from '../engine.js';
import type { Parameters } from '../values.js';
import { integers, loadNeo4j, VERSION_QUERY } from './load.js';

/** Short enough that a client gets UNAVAILABLE rather than a hanging request. */
const PATIENCE_MS = 3000;
const READ_TIMEOUT_MS = 10_000;

/** The graph in a Neo4j 5 server or cluster, reached over Bolt. */
export class Neo4jEngine implements GraphEngine {
  readonly name = 'neo4j';
  private readonly driver: Driver;

  constructor(private readonly config: Neo4jConfig) {
    const auth = config.password === '' ? undefined : neo4j.auth.basic(config.user, config.password);
    this.driver = neo4j.driver(config.uri, auth, {
      disableLosslessIntegers: true,
      connectionTimeout: PATIENCE_MS,
      connectionAcquisitionTimeout: PATIENCE_MS,
      maxTransactionRetryTime: PATIENCE_MS,
      telemetryDisabled: true,
      userAgent: 'migration-governance-graph',
    });
  }

  /**
   * Checks address and password once, at start.
   *
   * @throws Error with a message for the operator, naming the variable to change.
   */
  async verify(): Promise<void> {
    const { uri, user, database } = this.config;
    try {
      await this.driver.executeQuery('RETURN 1', {}, { database, routing: 'READ' });
    } catch (cause) {
      const code = cause instanceof Neo4jError ? cause.code : '';
      if (code.startsWith('Neo.ClientError.Security'))
        throw new Error(`NEO4J_USER, NEO4J_PASSWORD: Neo4j at ${uri} refuses user "${user}" with this password.`, {
          cause,
        });
      if (code === 'Neo.ClientError.Database.DatabaseNotFound')
        throw new Error(`NEO4J_DATABASE: Neo4j at ${uri} has no database "${database}".`, { cause });
      throw new Error(`NEO4J_URI: no Neo4j answers at ${uri}. Is it running, and is this its Bolt address?`, { cause });
    }
  }

  async open(): Promise<GraphReader> {
    const version = await this.storedVersion();
    return {
      version,
      read: (query, params) => this.run(query, params),
      confirm: async () => {
        if ((await this.storedVersion()).version !== version.version)
          throw unavailable('The dataset was replaced while this question was being answered. Ask again.');
      },
    };
  }

  async load(content: GraphContent): Promise<void> {
    await loadNeo4j(this.driver, this.config.database, content);
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async storedVersion(): Promise<DatasetVersion> {
    const [row] = await this.run<Parameters, { version: DatasetVersion }>(
      { name: 'dataset.version', text: VERSION_QUERY },
      {},
    );
    if (!row) throw unavailable('The graph holds no dataset yet. The operator has to run "npm run load".');
    if (row.version.model !== MODEL_VERSION)
      throw unavailable(
        'The graph was loaded by another release of this service. The operator has to run "npm run load".',
      );
    return row.version;
  }

  private async run<P extends Parameters, R>(query: Query<P, R>, params: P): Promise<R[]> {
    try {
      const { records } = await this.driver.executeQuery(query.text, integers(params), {
        database: this.config.database,
        routing: 'READ',
        transactionConfig: { timeout: READ_TIMEOUT_MS, metadata: { query: query.name } },
      });
      return records.map((record) => record.toObject() as R);
    } catch (cause) {
      throw translate(cause, query.name);
    }
  }
}

/** Faults of the connection are the caller's to retry; anything else is ours to mend. */
function translate(cause: unknown, name: string): Error {
  if (cause instanceof ServiceError) return cause;
  const lost =
    cause instanceof Neo4jError &&
    (cause.retriable ||
      cause.code === neo4j.error.SERVICE_UNAVAILABLE ||
      cause.code === neo4j.error.SESSION_EXPIRED ||
      cause.code.startsWith('Neo.TransientError') ||
      cause.code.startsWith('Neo.ClientError.Security') ||
      cause.message.includes('acquisition timed out'));
  return lost
    ? unavailable('The graph database does not answer right now. Try again in a moment.', cause)
    : new Error(`Neo4j failed on ${name}.`, { cause });
}
