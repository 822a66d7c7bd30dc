import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { RESOLVERS } from '../features/index.js';

const QUERY_DESCRIPTION =
  'Everything that can be asked. Look-ups by id answer null where the id is not there; lists are Relay connections; analyses name the year and the rule they used.';

/** Builds the schema from the resolver classes. */
export function buildServiceSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    // Only what a resolver reaches: abstract bases of the classes are no types of the schema.
    orphanedTypes: [],
    // Arguments are checked by scalars and services, whose messages say what to change.
    validate: false,
  });
  const root = schema.getQueryType();
  if (root) root.description = QUERY_DESCRIPTION;
  return schema;
}

/** The schema in SDL, in alphabetical order so that a difference is a difference. */
export const schemaText = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** SHA-256 of a schema in SDL. */
export const schemaHash = (sdl: string): string => createHash('sha256').update(sdl).digest('hex');
