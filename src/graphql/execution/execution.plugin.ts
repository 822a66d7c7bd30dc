import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context.js';
import { type Asked, compiledExecution } from './compiled.js';
import { Written } from './written.js';

/** Executes what is asked; a result that waits in its context is taken as it is. */
export type Executor = (asked: Asked & { readonly contextValue: RequestContext }) => Promise<ExecutionResult>;

/**
 * Executes operations before the server does, and leaves to it those that end with errors: the errors are its own to
 * order, to word and to report, and it finds the result in the context. The server's own way makes objects with
 * accessors for each request, and with them hidden classes, which hold all that was read until the next full collection.
 */
export function executionOf(schema: GraphQLSchema): {
  readonly execute: Executor;
  readonly plugin: ApolloServerPlugin<RequestContext>;
} {
  const compiled = compiledExecution(schema);
  return {
    execute: async (asked) => asked.contextValue.failed ?? compiled(asked),
    plugin: {
      async requestDidStart() {
        return {
          async responseForOperation({ document, operation, request, contextValue }) {
            // Where there is no such operation, the server says so.
            if (!operation) return null;
            const { operationName, variables } = request;
            const { graph, sentAsJson } = contextValue;
            const texts = sentAsJson && graph.isShared ? graph : undefined;
            const result = await compiled({ document, operationName, variables, contextValue, texts });
            if (result.data instanceof Written) contextValue.outcome.written = result.data;
            if (!result.errors) return whole(result);
            contextValue.failed = result;
            return null;
          },
        };
      },
    },
  };
}

const whole = (result: ExecutionResult): GraphQLResponse => ({
  http: { headers: new HeaderMap() },
  body: { kind: 'single', singleResult: { data: result.data as Record<string, unknown> } },
});
