import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { answerPlugin } from './answer.plugin.js';
import type { RequestContext } from './context.js';
import { formatError } from './errors.js';
import { readOnlyRule } from './read-only.rule.js';

/** The GraphQL server: public and read-only, so introspection is on; it reports to nobody. */
export const apolloServer = (
  schema: GraphQLSchema,
  plugins: ApolloServerPlugin<RequestContext>[],
): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    schema,
    validationRules: [readOnlyRule],
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // The process entry owns the signals.
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(schema, formatted, error),
    plugins: [
      // It would wrap every field of every answer.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      answerPlugin,
      ...plugins,
    ],
  });
