/** How often the service refused or gave up a request since it started, for its metrics. */
export interface Counts {
  /** What is no HTTP, or did not arrive in time. */
  malformed: number;
  rateLimited: number;
  overloaded: number;
  timedOut: number;
  /** The client went away before its answer was complete. */
  abandoned: number;
}

declare module 'fastify' {
  interface FastifyInstance {
    counts: Counts;
  }
}

/** Counts that begin at nothing. */
export const newCounts = (): Counts => ({ malformed: 0, rateLimited: 0, overloaded: 0, timedOut: 0, abandoned: 0 });
