import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { Variables } from './variables.js';

/** An operation of a document, with what it needs. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
  readonly contextValue: unknown;
}

type Values = Readonly<Record<string, unknown>>;
type Answer = ExecutionResult | Promise<ExecutionResult>;

/** Compiling takes as long as some ten executions: only what comes again and again is worth it. */
const USES_BEFORE = 5;
/** Bounded, since whoever varies a text makes another document. */
const MOST_KEPT = 500;

interface Compiled {
  readonly variables: Variables;
  readonly run: (root: unknown, context: unknown, variables: Values) => Answer;
}

interface Known {
  uses: number;
  /** null: it cannot be compiled. */
  compiled?: Compiled | null;
}

/**
 * Executes operations of a schema: at first as graphql-js does, and those that come again by a function
 * made for their document. The answers are the same.
 */
export function compiledExecution(schema: GraphQLSchema): (asked: Asked) => Answer {
  // The server keeps parsed documents, so the same text comes as the same object.
  const known = new LRUCache<DocumentNode, Map<string, Known>>({ max: MOST_KEPT });
  return (asked) => {
    const { document, operationName, variables, contextValue } = asked;
    const compiled = compiledOf(schema, knownOf(known, document, operationName ?? ''), asked);
    if (compiled) return runCompiled(compiled, variables ?? {}, contextValue);
    return execute({
      schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
      contextValue,
    });
  };
}

function knownOf(known: LRUCache<DocumentNode, Map<string, Known>>, document: DocumentNode, name: string): Known {
  const operations = known.get(document) ?? new Map<string, Known>();
  if (operations.size === 0) known.set(document, operations);
  const one = operations.get(name) ?? { uses: 0 };
  if (one.uses === 0) operations.set(name, one);
  return one;
}

function compiledOf(schema: GraphQLSchema, one: Known, { document, operationName }: Asked): Compiled | null {
  if (one.compiled !== undefined) return one.compiled;
  if (++one.uses <= USES_BEFORE) return null;
  const operation = getOperationAST(document, operationName);
  const made = operation && compileQuery(schema, document, operationName ?? undefined);
  one.compiled =
    made && isCompiledQuery(made)
      ? { variables: new Variables(schema, operation.variableDefinitions ?? []), run: made.query as Compiled['run'] }
      : null;
  return one.compiled;
}

/**
 * graphql-jit words some errors of variables in its own way, and does not take the default of one that
 * may not be null: so graphql-js checks them first, and the defaults are put in here.
 */
function runCompiled({ variables, run }: Compiled, given: Values, contextValue: unknown): Answer {
  const errors = variables.errorsOf(given);
  return errors ? { errors } : withErrors(run(undefined, contextValue, variables.filled(given)));
}

/** graphql-jit has a class of errors of its own, which lacks what the server expects of those of graphql-js. */
function withErrors(answer: Answer): Answer {
  if (answer instanceof Promise) return answer.then(withErrors);
  if (!answer.errors) return answer;
  const errors = answer.errors.map(({ message, locations, path, originalError }) =>
    Object.assign(new GraphQLError(message, { path, originalError }), { locations }),
  );
  return { errors, data: answer.data ?? null };
}
