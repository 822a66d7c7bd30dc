import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { MaybePromise } from '../../lib/maybe-promise.js';

export type Values = Readonly<Record<string, unknown>>;
export type Answer = MaybePromise<ExecutionResult>;

/** An operation as one function. Variables come with their defaults, and are known to fit. */
export type Run = (root: unknown, context: unknown, variables: Values) => Answer;

/** The one operation of a document, compiled; null where it cannot be. */
export function runOf(schema: GraphQLSchema, document: DocumentNode): Run | null {
  const made = compileQuery(schema, document);
  return isCompiledQuery(made) ? (made.query as Run) : null;
}
