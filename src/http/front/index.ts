import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config.js';
import type { GraphEngine } from '../../graph/engine.js';
import type { FieldUsage } from '../../graphql/usage.js';
import { clientOf } from '../clients/client.js';
import type { Metrics } from '../metrics/metrics.js';
import { measureResponse } from '../metrics/requests.js';
import { requestIdOf } from '../request-id.js';
import { AnswerCache } from './cache.js';
import { placeInFront } from './front.js';
import { keepAnswers } from './keep.js';

/**
 * Keeps whole answers of `/graphql` and gives them again, before anything of a request is parsed. An
 * answer from here costs a client the least that a request can cost.
 */
export function placeFront(
  server: FastifyInstance,
  { cacheBytes, trustProxy }: Pick<Config, 'cacheBytes' | 'trustProxy'>,
  engine: GraphEngine,
  { metrics, usage }: { readonly metrics: Metrics; readonly usage: FieldUsage },
): void {
  const cache = new AnswerCache(cacheBytes);
  keepAnswers(server, cache);
  metrics.watchCache('answers', () => cache.figures());
  if (!cache.isOn) return;
  const addressOf = addressReader(trustProxy);
  placeInFront(server.server, {
    cache,
    begun: ({ of }, response) => {
      measureResponse(response, metrics, () => 'graphql');
      if (of.hash !== undefined) usage.repeated(of.hash, of.operationName);
    },
    dataVersion: () => engine.versionAtHand(),
    requestId: requestIdOf,
    admit: (request) => {
      const client = clientOf(addressOf(request));
      return server.tab.put(client) ?? server.tab.pay(client);
    },
  });
}

/** The address of whoever asks, as the routes find it. */
function addressReader(trustProxy: string | undefined): (request: IncomingMessage) => string | undefined {
  if (trustProxy === undefined) return ({ socket }) => socket.remoteAddress;
  const trusted = proxyAddr.compile(trustProxy.split(',').map((part) => part.trim()));
  return (request) => proxyAddr(request, trusted);
}
