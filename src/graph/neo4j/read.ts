import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config.js';
import { ServiceError, unavailable } from '../../errors.js';
import type { Query } from '../engine.js';
import type { Parameters } from '../values.js';
import { integers } from './load.js';

/** Short enough that a client gets UNAVAILABLE rather than a hanging request. */
export const PATIENCE_MS = 3000;
/** After this the database itself ends a query, whoever waits for it. */
const READ_TIMEOUT_MS = 10_000;

/** Sends a query that can only read; fails with UNAVAILABLE where Neo4j is out of reach. */
export type Read = <P extends Parameters, R>(query: Query<P, R>, params: P, signal?: AbortSignal) => Promise<R[]>;

/** Reads in READ mode, each query a transaction of its own. */
export function readerOf(driver: Driver, { uri, database }: Pick<Neo4jConfig, 'uri' | 'database'>): Read {
  const open = (): Session =>
    driver.session({
      database,
      defaultAccessMode: neo4j.session.READ,
      // Among the replicas of a cluster no read may see less than one before it.
      ...(uri.startsWith('neo4j') && { bookmarkManager: driver.executeQueryBookmarkManager }),
    });
  return async <P extends Parameters, R>(query: Query<P, R>, params: P, signal?: AbortSignal): Promise<R[]> => {
    signal?.throwIfAborted();
    const transaction = { timeout: READ_TIMEOUT_MS, metadata: { query: query.name } };
    const values = integers(params);
    try {
      // One message and one answer, where a managed transaction takes three.
      return await inSession(open(), signal, async (session) =>
        (await session.run(query.text, values, transaction)).records.map((record) => record.toObject() as R),
      );
    } catch (first) {
      signal?.throwIfAborted();
      if (!isPassing(first)) throw translate(first, query.name);
    }
    try {
      return await inSession(open(), signal, (session) =>
        session.executeRead(
          async (tx) => (await tx.run(query.text, values)).records.map((record) => record.toObject() as R),
          transaction,
        ),
      );
    } catch (again) {
      signal?.throwIfAborted();
      throw translate(again, query.name);
    }
  };
}

/** Closing a session ends what runs in it, in the database too. */
async function inSession<T>(
  session: Session,
  signal: AbortSignal | undefined,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const end = (): void => void session.close().catch(() => undefined);
  signal?.addEventListener('abort', end, { once: true });
  try {
    return await work(session);
  } finally {
    signal?.removeEventListener('abort', end);
    await session.close();
  }
}

/** What the driver itself would try again: a lost connection, a leader that changed. */
const isPassing = (cause: unknown): boolean => cause instanceof Neo4jError && cause.retriable;

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
