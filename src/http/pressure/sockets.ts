import type { FastifyHttpOptions, RawServerDefault } from 'fastify';
import type { Limits } from '../../limits.js';

/** Longer than the 60 s after which most balancers give a connection up, so that they are the ones to close it. */
const KEEP_ALIVE_MS = 72_000;
/** After so many requests a connection ends, so that a balancer spreads old clients over new instances. */
const REQUESTS_A_CONNECTION = 10_000;
/** A query in an address has to fit in; browsers and proxies take no more either. */
const HEADER_BYTES = 16_384;
/** How often late requests are looked for; Node's 30 s would let each of them live so much longer. */
const LOOK_MS = 1000;

/** How long connections may take, so that slow ones do not stand in the way. */
export const socketOptions = ({ receiveSeconds, idleSeconds }: Limits): FastifyHttpOptions<RawServerDefault> => ({
  requestTimeout: receiveSeconds * 1000,
  connectionTimeout: idleSeconds * 1000,
  keepAliveTimeout: KEEP_ALIVE_MS,
  maxRequestsPerSocket: REQUESTS_A_CONNECTION,
  http: {
    headersTimeout: receiveSeconds * 1000,
    connectionsCheckingInterval: LOOK_MS,
    maxHeaderSize: HEADER_BYTES,
    // Node would refuse without a word, and without the headers of the policy.
    requireHostHeader: false,
  },
});
