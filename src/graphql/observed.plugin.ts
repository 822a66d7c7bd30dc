import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from '@apollo/server';
import { getOperationAST } from 'graphql';
import { ERROR_TABLE, type ErrorCode } from '../errors.js';
import type { RequestContext } from './context.js';
import type { Observed, OperationObserver, OperationType, Outcome } from './observation.js';

/**
 * A plugin that finishes answers, observed: whoever wants to know is told of each operation after its
 * answer is final. Listens to the stages of a request, never to fields.
 */
export const observed = (
  finishing: ApolloServerPlugin<RequestContext>,
  observers: readonly OperationObserver[],
): ApolloServerPlugin<RequestContext> => ({
  ...finishing,
  async invalidRequestWasReceived() {
    for (const observer of observers) observer.refused?.('BAD_REQUEST');
  },
  async requestDidStart(request) {
    const start = performance.now();
    const inner: GraphQLRequestListener<RequestContext> = (await finishing.requestDidStart?.(request)) ?? {};
    return {
      ...inner,
      async willSendResponse(context) {
        await inner.willSendResponse?.(context);
        const seen = observation(context, performance.now() - start);
        for (const observer of observers) observer.answered?.(seen);
      },
    };
  },
});

function observation(context: GraphQLRequestContextWillSendResponse<RequestContext>, ms: number): Observed {
  const { response, contextValue, queryHash, document, operation, operationName } = context;
  const result = response.body.kind === 'single' ? response.body.singleResult : undefined;
  const codes = (result?.errors ?? []).map(({ extensions }) => String(extensions?.code));
  return {
    type: typeOf(context),
    outcome: outcomeOf(codes, result?.data != null),
    status: response.http.status ?? 200,
    ms,
    codes,
    hash: queryHash,
    // The server looks for the operation once the document is valid.
    document: operation && document,
    operationName,
    executed: result?.data !== undefined,
    price: contextValue.cost?.price,
    calls: contextValue.calls.take(),
    log: contextValue.log,
  };
}

function typeOf({ operation, document, request }: GraphQLRequestContext<RequestContext>): OperationType {
  const found = operation ?? (document && getOperationAST(document, request.operationName));
  return found?.operation ?? 'none';
}

function outcomeOf(codes: readonly string[], hasData: boolean): Outcome {
  if (codes.length === 0) return 'answered';
  if (hasData) return 'partial';
  return codes.some((code) => (ERROR_TABLE[code as ErrorCode]?.status ?? 400) >= 500) ? 'failed' : 'refused';
}
