import type { Context, ServiceFacts } from '../features/context.js';
import type { GraphEngine } from '../graph/engine.js';
import { RequestGraph } from '../graph/request.js';

/** The log of the server, as far as answers need it. */
export interface Log {
  error(details: object, message: string): void;
}

/** What a request carries besides what resolvers may use. */
export interface RequestContext extends Context {
  readonly log: Log;
  readonly requestId: string;
}

/** Makes the context of one request: its own view of the graph, and the log with its id. */
export const contextOf = (
  engine: GraphEngine,
  service: ServiceFacts,
  request: { readonly log: Log; readonly id: string },
  /** Ends the work for an answer that nobody waits for any more. */
  signal?: AbortSignal,
): RequestContext => ({ graph: new RequestGraph(engine, signal), service, log: request.log, requestId: request.id });
