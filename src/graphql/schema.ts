import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { RESOLVERS } from '../features/index.js';

/** Builds the schema from the resolver classes. */
export const buildServiceSchema = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: RESOLVERS,
    // Only what a resolver reaches: abstract bases of the classes are no types of the schema.
    orphanedTypes: [],
    // Arguments are checked by scalars and services, whose messages say what to change.
    validate: false,
  });

/** The schema in SDL, in alphabetical order so that a difference is a difference. */
export const schemaText = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** SHA-256 of a schema in SDL. */
export const schemaHash = (sdl: string): string => createHash('sha256').update(sdl).digest('hex');
