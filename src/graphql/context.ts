import type { ExecutionResult } from 'graphql';
import type { Context, ServiceFacts } from '../features/context.js';
import type { GraphEngine, Work } from '../graph/engine.js';
import { CallLog, measured } from '../graph/measured.js';
import { RequestGraph } from '../graph/request.js';
import type { SharedFacts } from '../graph/shared.js';
import type { Written } from './execution/written.js';

/** The log of the server, as far as answers need it. */
export interface Log {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** What is to be known of a whole answer without errors, so that it may be given again. */
export interface WholeAnswer {
  /** The version of the data that it was read from; empty where it does not depend on the data. */
  readonly dataVersion: string;
  /** SHA-256 of the document, in hex. */
  readonly hash: string | undefined;
  readonly operationName: string | null | undefined;
}

/** How an answer turned out. */
export interface Outcome {
  /** Set where the answer is whole and without errors. */
  whole?: WholeAnswer;
  /** Set where its data were written before. */
  written?: Written;
}

/** What a request is, and what it was priced at before it was answered; for budgets, logs and metrics. */
export interface RequestCost {
  /** Rows asked for times their weights. */
  readonly price: number;
  /** The most objects that the answer could hold. */
  readonly nodes: number;
  readonly operationType: 'query' | 'mutation' | 'subscription';
  /** As the caller wrote it: not for the labels of a metric. */
  readonly operationName: string | null;
}

/** What a request carries besides what resolvers may use. */
export interface RequestContext extends Context {
  readonly log: Log;
  readonly requestId: string;
  /** Filled when the answer is ready. The server works on a copy of the context, of which this is shared. */
  readonly outcome: Outcome;
  /** The document stands in the code of the service: it is priced, and no limit refuses it. */
  readonly isOwnDocument?: boolean;
  /**
   * The document was made of one that kept the limits, with what the service adds to it for a file: it has
   * room for the additions, and all other limits hold.
   */
  readonly isDerivedDocument?: boolean;
  /**
   * Called once for each operation that keeps the limits, with its price, before anything is executed.
   * What it throws refuses the operation: a ServiceError such as RATE_LIMITED, with the status of its code.
   */
  readonly spend?: Spend | undefined;
  /**
   * For plugins of the GraphQL server: set before `spend` is called, absent where the operation was refused
   * before it had a price. The server works on a copy of the context, so outside of it `spend` must tell.
   */
  cost?: RequestCost;
  /** What the operation came to, where it ended with errors that the server has yet to order and to word. */
  failed?: ExecutionResult;
  /** The engine calls that it took. */
  readonly calls: CallLog;
  /** Nobody looks into the data of the answer before it is sent as JSON, so they may come written. */
  sentAsJson: boolean;
}

/** Takes a price from the budget of a client, or throws a ServiceError where it is used up. */
export type Spend = (price: number, cost: RequestCost) => Promise<void> | void;

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
 * @param work what is done for it, which ends where nobody waits for the answer any more
 */
export const contextOf = (
  { engine, service, shared }: Grounds,
  request: { readonly log: Log; readonly id: string },
  work?: Work,
  spend?: Spend,
): RequestContext => {
  const calls = new CallLog();
  const graph = new RequestGraph(measured(engine, calls), work, shared);
  return { graph, service, log: request.log, requestId: request.id, outcome: {}, calls, spend, sentAsJson: false };
};
