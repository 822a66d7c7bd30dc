import type { Context, ServiceFacts } from '../features/context.js';
import type { GraphEngine } from '../graph/engine.js';
import { CallLog, measured } from '../graph/measured.js';
import { RequestGraph } from '../graph/request.js';
import type { SharedFacts } from '../graph/shared.js';

/** The log of the server, as far as answers need it. */
export interface Log {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** How an answer turned out. */
export interface Outcome {
  /**
   * Set where the answer is whole and without errors, so that it may be given again: the version of the
   * data that it was read from, or nothing where it does not depend on the data.
   */
  keepAs?: string;
}

/** What a request carries besides what resolvers may use. */
export interface RequestContext extends Context {
  readonly log: Log;
  readonly requestId: string;
  /** Filled when the answer is ready. The server works on a copy of the context, of which this is shared. */
  readonly outcome: Outcome;
  /** The engine calls that it took. */
  readonly calls: CallLog;
}

/** What all requests share: the engine, what was read of it before, and the facts about the service. */
export interface Grounds {
  readonly engine: GraphEngine;
  readonly service: ServiceFacts;
  /** Absent: every request reads for itself. */
  readonly shared?: SharedFacts;
}

/**
 * Makes the context of one request: its own view of the graph, and the log with its id.
 *
 * @param signal ends the work for an answer that nobody waits for any more
 */
export const contextOf = (
  { engine, service, shared }: Grounds,
  request: { readonly log: Log; readonly id: string },
  signal?: AbortSignal,
): RequestContext => {
  const calls = new CallLog();
  const graph = new RequestGraph(measured(engine, calls), signal, shared);
  return { graph, service, log: request.log, requestId: request.id, outcome: {}, calls };
};
