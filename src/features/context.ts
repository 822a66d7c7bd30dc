import type { RequestGraph } from '../graph/request.js';

/** What every resolver may use: the graph as this request sees it, and facts about the service. */
export interface Context {
  readonly graph: RequestGraph;
  readonly service: ServiceFacts;
}

export interface ServiceFacts {
  /** Version of the software. */
  readonly version: string;
  /** Digest of the schema that answers. */
  readonly schemaHash: string;
  /** Where the service can be reached from outside, without a slash at the end; for addresses and citations. */
  readonly publicUrl: string | undefined;
}
