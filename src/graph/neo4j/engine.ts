import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config.js';
import { unavailable } from '../../errors.js';
import type { GraphContent, GraphEngine, GraphReader, Work } from '../engine.js';
import { loadNeo4j } from './load.js';
import { PATIENCE_MS, readerOf } from './read.js';
import { VersionWatch } from './version.js';

/** The graph in a Neo4j 5 server or cluster, reached over Bolt. */
export class Neo4jEngine implements GraphEngine {
  readonly name = 'neo4j';
  private readonly driver: Driver;
  private readonly watch: VersionWatch;
  private readonly read: ReturnType<typeof readerOf>;

  constructor(private readonly config: Neo4jConfig) {
    const auth = config.password === '' ? undefined : neo4j.auth.basic(config.user, config.password);
    this.driver = neo4j.driver(config.uri, auth, {
      disableLosslessIntegers: true,
      connectionTimeout: PATIENCE_MS,
      connectionAcquisitionTimeout: PATIENCE_MS,
      maxTransactionRetryTime: PATIENCE_MS,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'migration-governance-graph',
    });
    this.read = readerOf(this.driver, config);
    this.watch = new VersionWatch(this.read);
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

  async open(work?: Work): Promise<GraphReader> {
    const version = await this.watch.recent();
    return {
      version,
      read: (query, params) => this.read(query, params, work?.signal),
      confirm: async () => {
        const now = await this.watch.now();
        if (now.version !== version.version || now.load !== version.load)
          throw unavailable('The dataset was replaced while this question was being answered. Ask again.');
      },
    };
  }

  versionAtHand(): string | null {
    return this.watch.atHand()?.version ?? null;
  }

  async load(content: GraphContent): Promise<void> {
    await loadNeo4j(this.driver, this.config.database, content);
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}
