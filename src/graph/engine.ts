import type { Parameters, Properties } from './values.js';

/** A named, static Cypher text with the types of its parameters and rows. */
export interface Query<P extends Parameters = Parameters, R = unknown> {
  readonly name: string;
  readonly text: string;
  /** Only for the type checker: never set. */
  readonly types?: { readonly params: P; readonly row: R };
}

/** Every query that the service can send, for the tests that prove them on each engine. */
export const QUERY_CATALOGUE: Query[] = [];

/** Declares a query. The text must be static and end in a total order. */
export function query<P extends Parameters, R>(name: string, text: string): Query<P, R> {
  const declared: Query<P, R> = { name, text };
  QUERY_CATALOGUE.push(declared as unknown as Query);
  return declared;
}

/** Which dataset a graph holds. The version changes whenever the content does. */
export interface DatasetVersion {
  /** Digest of all tables. */
  readonly version: string;
  /** Version of the model in which the tables were laid into the graph. */
  readonly model: number;
  readonly [property: string]: string | number;
}

/** The number to raise whenever labels, properties or edges of the graph change their meaning. */
export const MODEL_VERSION = 2;

export interface NodeBatch {
  /** The labels of each node; the first one carries the unique id. */
  readonly labels: readonly [string, ...string[]];
  readonly rows: readonly Properties[];
}

export interface EdgeBatch {
  readonly type: string;
  readonly rows: readonly { readonly from: string; readonly to: string; readonly props: Properties }[];
}

/**
 * A whole dataset, ready to be written. Every node and every edge has an `id`, and a `dataset`
 * that names the version it came with, by which a later load knows what to remove.
 */
export interface GraphContent {
  readonly version: DatasetVersion;
  readonly nodes: readonly NodeBatch[];
  readonly edges: readonly EdgeBatch[];
}

/** A graph in a file, as the embedded engine saved it. */
export interface SavedGraph {
  readonly version: DatasetVersion;
  readonly file: string;
}

/** A view that stays on one dataset version from the first read to the last. */
export interface GraphReader {
  readonly version: DatasetVersion;
  read<P extends Parameters, R>(query: Query<P, R>, params: P): Promise<R[]>;
  /** Fails with UNAVAILABLE where the dataset was replaced since the reader was opened. */
  confirm(): Promise<void>;
}

/** The work for one answer, which may be given up. */
export interface Work {
  /** Aborted where the answer is not wanted any more. Made when it is first asked for: most answers need none. */
  readonly signal: AbortSignal;
  /** Fails where the answer is not wanted any more. */
  throwIfEnded(): void;
}

/** The port between the features and a graph database. */
export interface GraphEngine {
  readonly name: 'embedded' | 'neo4j';
  /**
   * Opens a reader. Fails with UNAVAILABLE where the graph is out of reach, empty or of another model.
   *
   * @param work its signal ends what is done for it in the database too
   */
  open(work?: Work): Promise<GraphReader>;
  /** The version of the content as it was a moment ago, or null where it is not known without asking. */
  versionAtHand(): string | null;
  /** Replaces the content. Idempotent; readers see the old content or the new, never a mixture. */
  load(content: GraphContent): Promise<void>;
  /** The same from a file, where the engine can; false where it cannot use this one. */
  restore?(saved: SavedGraph): boolean;
  close(): Promise<void>;
}
