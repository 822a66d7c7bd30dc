import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
} from 'graphql';
import { after } from '../../lib/maybe-promise.js';
import { Places } from '../../lib/places.js';
import { type Compiled, Operation } from './operation.js';
import type { Answer, Values } from './run.js';
import type { Texts } from './written.js';

/** An operation of a document, with what it needs. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Values | null | undefined;
  readonly contextValue: unknown;
  /** What was written for other requests: given where the answer is sent as JSON, and its data may come written. */
  readonly texts?: Texts | undefined;
}

/** Compiling takes as long as some ten executions: only what comes again and again is worth it. */
const USES_BEFORE = 5;
/** Bounded, since whoever varies a text makes another document, and its conditions another operation. */
const MOST_KEPT = 500;

/** How often an operation was asked for, until it comes again and again. */
interface Known {
  uses: number;
  operation?: Operation;
}

/**
 * Executes operations of a schema: at first as graphql-js does, and those that come again by a function
 * made for their document. The answers are the same.
 *
 * @param usesBefore how often an operation is asked for before it is compiled
 */
export function compiledExecution(schema: GraphQLSchema, usesBefore = USES_BEFORE): (asked: Asked) => Answer {
  // The server keeps parsed documents, so the same text comes as the same object.
  const known = new WeakMap<OperationDefinitionNode, Known>();
  const kept = new Places<Compiled | null>(MOST_KEPT);
  return (asked) => {
    const { document, operationName, variables, contextValue } = asked;
    const operation = comesAgain(schema, usesBefore, known, asked);
    return (
      (operation && answerOf(operation, kept, asked)) ??
      execute({
        schema,
        document,
        operationName: operationName ?? null,
        variableValues: variables ?? null,
        contextValue,
      })
    );
  };
}

/** The operation that is asked for, where that was often enough; null too where the document has none of its name. */
function comesAgain(
  schema: GraphQLSchema,
  usesBefore: number,
  known: WeakMap<OperationDefinitionNode, Known>,
  { document, operationName }: Asked,
): Operation | null {
  const node = getOperationAST(document, operationName);
  if (!node) return null;
  const one = known.get(node) ?? { uses: 0 };
  if (one.uses === 0) known.set(node, one);
  if (one.uses++ < usesBefore) return null;
  one.operation ??= new Operation(schema, document, node);
  return one.operation;
}

/**
 * graphql-jit words some errors of variables in its own way, and does not take the default of one that
 * may not be null: so graphql-js checks them first, and the defaults are put in here. Null where it is not compiled.
 */
function answerOf(
  operation: Operation,
  kept: Places<Compiled | null>,
  { variables, contextValue, texts }: Asked,
): Answer | null {
  const errors = operation.variables.errorsOf(variables ?? {});
  if (errors) return { errors };
  const values = operation.variables.filled(variables ?? {});
  const key = operation.keyFor(values);
  if (key === null) return null;
  const compiled = kept.get(key, () => operation.compiled(key, values));
  if (!compiled) return null;
  const whole = (): Answer => after(compiled.run(undefined, contextValue, values), withErrors);
  const writing = texts && compiled.writing;
  return writing ? writing.answer(texts, contextValue, values, whole) : whole();
}

/** graphql-jit has a class of errors of its own, which lacks what the server expects of those of graphql-js. */
function withErrors(answer: ExecutionResult): ExecutionResult {
  if (!answer.errors) return answer;
  const errors = answer.errors.map(({ message, locations, path, originalError }) =>
    Object.assign(new GraphQLError(message, { path, originalError }), { locations }),
  );
  return { errors, data: answer.data ?? null };
}
