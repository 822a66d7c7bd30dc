import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../limits.js';
import { answerPlugin } from './answer.plugin.js';
import type { RequestContext } from './context.js';
import { formatError } from './errors.js';
import { type Executor, executionOf } from './execution/execution.plugin.js';
import { jsonOf } from './execution/written.js';
import { limitsPlugin } from './limits.plugin.js';
import type { OperationObserver } from './observation.js';
import { observed } from './observed.plugin.js';
import { readOnlyRule } from './read-only.rule.js';

/** The GraphQL server: public and read-only, so introspection is on; it reports to nobody. */
export const apolloServer = (
  schema: GraphQLSchema,
  limits: Limits,
  plugins: ApolloServerPlugin<RequestContext>[],
  observers: readonly OperationObserver[] = [],
): ApolloServer<RequestContext> => {
  const { execute, plugin } = executionOf(schema);
  return new ApolloServer<RequestContext>({
    gateway: executing(schema, execute),
    // The plugin of the limits keeps the documents, with what they cost.
    documentStore: null,
    validationRules: [readOnlyRule],
    // Each error looks for names that were meant, among all of the schema.
    validationOptions: { maxErrors: 20 },
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // The process entry owns the signals.
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(schema, formatted, error),
    stringifyResult: jsonOf,
    plugins: [
      // It would wrap every field of every answer.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Only a subgraph has it; told so, the server need not load it to find out.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      observed(answerPlugin, observers),
      limitsPlugin(schema, limits),
      // After the limits, which may refuse what is asked, or answer what it would cost.
      plugin,
      ...plugins,
    ],
  });
};

/** The one place where the GraphQL server takes another way to execute: what it calls a gateway is this schema itself. */
function executing(
  schema: GraphQLSchema,
  execute: Executor,
): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  return {
    onSchemaLoadOrUpdate: (use) => {
      use({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      // The name as it was asked for: the server's own is null where the document has no operation of that name.
      executor: async ({ document, request, context }) =>
        execute({
          document,
          operationName: request.operationName,
          variables: request.variables,
          contextValue: context as RequestContext,
        }),
    }),
    stop: async () => {},
  };
}
