import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  OperationTypeNode,
  print,
  specifiedRules,
  stripIgnoredCharacters,
  type ValidationRule,
  validate,
} from 'graphql';
import { badInput, type ErrorCode, ServiceError } from '../../errors.js';

/** What documents are checked against: limits of their text, the schema, and rules besides those of GraphQL itself. */
export interface DocumentRules {
  readonly schema: GraphQLSchema;
  readonly rules: readonly ValidationRule[];
  /** Parses a text that keeps the limits; fails with a ServiceError, or with a GraphQLError where it is no GraphQL. */
  readonly parse: (text: string) => DocumentNode;
}

/**
 * Reads a document that a link may carry: GraphQL, one operation, a query, fit for the schema.
 *
 * @throws ServiceError LIMIT_EXCEEDED, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED or BAD_USER_INPUT,
 *   each with what must change and where.
 */
export function readDocument(text: string, { schema, rules, parse }: DocumentRules): DocumentNode {
  const document = parsed(text, parse);
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [error] = validate(schema, document, [...rules, ...specifiedRules], { maxErrors: 1 });
  if (error) throw refused('GRAPHQL_VALIDATION_FAILED', error);
  if (operations.length !== 1)
    throw badInput(`A link carries one operation, and this document has ${operations.length}.`);
  return document;
}

function parsed(text: string, parse: DocumentRules['parse']): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    throw error instanceof GraphQLError ? refused('GRAPHQL_PARSE_FAILED', error) : error;
  }
}

/**
 * Checks the values of a query's variables.
 *
 * @throws ServiceError BAD_USER_INPUT naming the first variable that is missing or of another type.
 */
export function checkVariables(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  { schema }: DocumentRules,
): void {
  const { errors } = getVariableValues(schema, operationOf(document).variableDefinitions ?? [], variables, {
    maxErrors: 1,
  });
  if (errors?.[0]) throw badInput(errors[0].message);
}

/** The shortest text of a document, the same for all that differ in layout and comments alone. */
export const compact = (document: DocumentNode): string => stripIgnoredCharacters(print(document));

/** The name of a document's operation in lower case with hyphens, or null where it has none. */
export const slugOf = (document: DocumentNode): string | null =>
  operationOf(document)
    .name?.value.replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase() ?? null;

function operationOf(document: DocumentNode) {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation !== OperationTypeNode.QUERY) throw badInput('A link carries a query.');
  return operation;
}

function refused(code: ErrorCode, { message, locations }: GraphQLError): ServiceError {
  const place = locations?.[0];
  return new ServiceError(code, place ? `${message} (line ${place.line}, column ${place.column})` : message);
}
