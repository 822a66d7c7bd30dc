import type { FastifyBaseLogger } from 'fastify';
import type { Context, ServiceFacts } from '../features/context.js';
import type { GraphEngine } from '../graph/engine.js';
import { RequestGraph } from '../graph/request.js';

/** What a request carries besides what resolvers may use. */
export interface RequestContext extends Context {
  readonly log: Pick<FastifyBaseLogger, 'error' | 'warn'>;
  readonly requestId: string;
}

/** Makes the context of one request: its own view of the graph, and the log with its id. */
export const contextOf = (
  engine: GraphEngine,
  service: ServiceFacts,
  request: { readonly log: RequestContext['log']; readonly id: string },
): RequestContext => ({ graph: new RequestGraph(engine), service, log: request.log, requestId: request.id });
