import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { type GraphQLSchema, lexicographicSortSchema, specifiedDirectives } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { RESOLVERS } from '../features/index.js';
import { COST_DIRECTIVES, printWithCosts } from './cost/directives.js';

const QUERY_DESCRIPTION =
  'Everything that can be asked. Look-ups by id answer null where the id is not there; lists are Relay connections; analyses name the year and the rule they used. The most that an argument takes is told with the usual limits; a service can have others, and an error names those in force.';

/** Builds the schema from the resolver classes. */
export function buildServiceSchema(): GraphQLSchema {
  readPlainFields();
  leaveOwnersAlone();
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    // Only what a resolver reaches: abstract bases of the classes are no types of the schema.
    orphanedTypes: [],
    directives: [...specifiedDirectives, ...COST_DIRECTIVES],
    // Arguments are checked by scalars and services, whose messages say what to change.
    validate: false,
    // By a test, and again at the first request; here it would be asked for all that introspection can tell.
    skipCheck: true,
  });
  const root = schema.getQueryType();
  if (root) root.description = QUERY_DESCRIPTION;
  return schema;
}

/** Else each field that only names a property gets a function of its own, which a list of hundreds calls thousands of times. */
function readPlainFields(): void {
  for (const type of globalThis.TypeGraphQLMetadataStorage.objectTypes) type.simpleResolvers ??= true;
}

/** Else what owns a field is copied for each of its fields, where the parameter names another class than the owner's. */
function leaveOwnersAlone(): void {
  for (const param of globalThis.TypeGraphQLMetadataStorage.params)
    if (param.kind === 'root') param.getType = undefined;
}

/** The schema in SDL with its costs, in alphabetical order so that a difference is a difference. */
export const schemaText = (schema: GraphQLSchema): string => `${printWithCosts(lexicographicSortSchema(schema))}\n`;

/** A schema as its text and the SHA-256 of this, each made when it is first asked for: a start needs neither. */
export class SchemaDocument {
  private made: { readonly text: string; readonly hash: string } | undefined;

  constructor(private readonly schema: GraphQLSchema) {}

  text = (): string => this.document().text;
  hash = (): string => this.document().hash;

  private document() {
    if (!this.made) {
      const text = schemaText(this.schema);
      this.made = { text, hash: createHash('sha256').update(text).digest('hex') };
    }
    return this.made;
  }
}
