import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { MaybePromise } from '../../lib/maybe-promise.js';

export type Values = Readonly<Record<string, unknown>>;
export type Answer = MaybePromise<ExecutionResult>;

/** An operation as one function. Variables come with their defaults, and are known to fit. */
export type Run = (root: unknown, context: unknown, variables: Values) => Answer;

/** The operation of a document, compiled; null where it cannot be. */
export function runOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): Run | null {
  const made = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(made) ? (made.query as Run) : null;
}
