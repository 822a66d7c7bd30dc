import type { FastifyRequest } from 'fastify';

/** Every request costs this, before anything is known of it. */
export const LEAST = 1;

/**
 * Routes that read the graph at a price of their own, since what they ask is not the caller's to choose. A
 * thing with all its lists is a dozen operations.
 */
const FIXED: Readonly<Record<string, number>> = { '/id/*': 20, '/permalinks': 5 };

/** What a request costs that is refused before it has a price: it had to be read and checked. */
export const REFUSED = 10;

/** Points that a request costs by the route that it goes to. */
export const priceOf = (request: FastifyRequest): number => FIXED[request.route] ?? LEAST;
