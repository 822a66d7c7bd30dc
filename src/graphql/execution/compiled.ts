import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { after } from '../../lib/maybe-promise.js';
import { conditionsOf, unconditional } from './conditions.js';
import { type Answer, type Run, runOf, type Values } from './run.js';
import { Variables } from './variables.js';
import { type Texts, Writing } from './written.js';

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
/** Bounded, since whoever varies a text makes another document. */
const MOST_KEPT = 500;
/** An operation is compiled for each of their combinations by itself; one with more of them is not. */
const MOST_CONDITIONS = 3;

interface Compiled {
  readonly document: DocumentNode;
  readonly variables: Variables;
  readonly run: Run;
  /** Made when it is first needed; null where nothing is to be gained by it. */
  writing?: Writing | null;
}

interface Known {
  uses: number;
  /** null: it cannot be compiled. */
  compiled?: Compiled | null;
}

const INTERPRETED: Known = { uses: 0, compiled: null };

interface KnownDocument {
  readonly conditions: readonly string[];
  /** By the name of the operation, and the values of its conditions. */
  readonly operations: Map<string, Known>;
}

/**
 * Executes operations of a schema: at first as graphql-js does, and those that come again by a function
 * made for their document. The answers are the same.
 *
 * @param usesBefore how often an operation is asked for before it is compiled
 */
export function compiledExecution(schema: GraphQLSchema, usesBefore = USES_BEFORE): (asked: Asked) => Answer {
  // The server keeps parsed documents, so the same text comes as the same object.
  const documents = new LRUCache<DocumentNode, KnownDocument>({ max: MOST_KEPT });
  return (asked) => {
    const { document, operationName, variables, contextValue } = asked;
    const compiled = compiledOf(schema, usesBefore, knownOf(documents, asked), asked);
    if (compiled) return runCompiled(schema, compiled, asked);
    return execute({
      schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
      contextValue,
    });
  };
}

function knownOf(
  documents: LRUCache<DocumentNode, KnownDocument>,
  { document, operationName, variables }: Asked,
): Known {
  let known = documents.get(document);
  if (!known) {
    known = { conditions: conditionsOf(document), operations: new Map() };
    documents.set(document, known);
  }
  const { conditions, operations } = known;
  const met = conditions.map((name) => variables?.[name]);
  if (met.length > MOST_CONDITIONS || !met.every(isCondition)) return INTERPRETED;
  const place = `${operationName ?? ''}\n${met}`;
  const one = operations.get(place) ?? { uses: 0 };
  if (!operations.has(place)) operations.set(place, one);
  return one;
}

const isCondition = (value: unknown): boolean => value === undefined || typeof value === 'boolean';

/**
 * graphql-jit forgets the condition of a field that meets another one of its name where a fragment stands below it. So
 * it is given what is asked for, without conditions.
 */
function compiledOf(schema: GraphQLSchema, usesBefore: number, one: Known, asked: Asked): Compiled | null {
  if (one.compiled !== undefined) return one.compiled;
  if (one.uses++ < usesBefore) return null;
  const { operationName } = asked;
  const operation = getOperationAST(asked.document, operationName);
  if (!operation) return null;
  const variables = new Variables(schema, operation.variableDefinitions ?? []);
  const given = asked.variables ?? {};
  // Whoever asks with other values next may have the operation compiled.
  if (variables.errorsOf(given)) return null;
  const document = unconditional(asked.document, variables.filled(given));
  const run = runOf(schema, document, operationName);
  one.compiled = run && { document, variables, run };
  return one.compiled;
}

/**
 * graphql-jit words some errors of variables in its own way, and does not take the default of one that
 * may not be null: so graphql-js checks them first, and the defaults are put in here.
 */
function runCompiled(schema: GraphQLSchema, compiled: Compiled, asked: Asked): Answer {
  const { document, variables, run } = compiled;
  const { operationName, contextValue, texts } = asked;
  const given = asked.variables ?? {};
  const errors = variables.errorsOf(given);
  if (errors) return { errors };
  const values = variables.filled(given);
  const whole = (): Answer => after(run(undefined, contextValue, values), withErrors);
  if (!texts) return whole();
  if (compiled.writing === undefined) compiled.writing = Writing.of(schema, document, operationName);
  return compiled.writing ? compiled.writing.answer(texts, contextValue, values, whole) : whole();
}

/** graphql-jit has a class of errors of its own, which lacks what the server expects of those of graphql-js. */
function withErrors(answer: ExecutionResult): ExecutionResult {
  if (!answer.errors) return answer;
  const errors = answer.errors.map(({ message, locations, path, originalError }) =>
    Object.assign(new GraphQLError(message, { path, originalError }), { locations }),
  );
  return { errors, data: answer.data ?? null };
}
