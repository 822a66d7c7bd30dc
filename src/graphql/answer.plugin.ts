import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse, HTTPGraphQLHead } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { ERROR_TABLE, ServiceError } from '../errors.js';
import type { RequestContext } from './context.js';
import { isFaultOfSurroundings, isUnexpected } from './errors.js';
import { extensionsOf } from './extensions.js';
import { isReadFromBody } from './legacy-status.js';

const RETRY_AFTER_SECONDS = '2';

/**
 * Finishes every answer: names the data version that it was read from, refuses one that would mix
 * two versions, and turns an unreachable graph into HTTP 503.
 */
export const answerPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors)
          if (isUnexpected(error)) contextValue.log.error({ err: error.originalError ?? error }, 'a resolver failed');
        // Every field of an answer fails for the same reason.
        const outage = errors.find(isFaultOfSurroundings);
        if (outage) contextValue.log.warn({ err: outage.originalError }, 'the graph could not be read');
      },
      willSendResponse: finish,
    };
  },
};

async function finish({
  request,
  response,
  queryHash,
  operationName,
  contextValue,
}: GraphQLRequestContextWillSendResponse<RequestContext>): Promise<void> {
  if (response.body.kind !== 'single') return;
  makeRoomForBody(response.http);
  const result = response.body.singleResult;
  try {
    const version = await contextValue.graph.settle();
    if (version) extensionsOf(result).dataVersion = version.version;
    if (!result.errors && result.data)
      contextValue.outcome.whole = { dataVersion: version?.version ?? '', hash: queryHash, operationName };
  } catch (error) {
    const known = error instanceof ServiceError;
    contextValue.log[known ? 'warn' : 'error']({ err: error }, 'the data version could not be confirmed');
    delete result.data;
    result.errors = [
      {
        message: known ? error.message : 'The graph cannot be read right now. Try again in a moment.',
        extensions: { code: 'UNAVAILABLE' },
      },
    ];
  }
  if (isReadFromBody(request.http?.headers.get('accept'), result)) response.http.status = 200;
  if (!result.errors?.some(isUnavailable)) return;
  response.http.status = ERROR_TABLE.UNAVAILABLE.status;
  response.http.headers.set('retry-after', RETRY_AFTER_SECONDS);
}

/** The server sends a copy of the head with a body behind it, which `extended` tells the trouble of. */
function makeRoomForBody(head: HTTPGraphQLHead & { body?: undefined }): void {
  head.body = undefined;
}

const isUnavailable = (error: GraphQLFormattedError): boolean => error.extensions?.code === 'UNAVAILABLE';
