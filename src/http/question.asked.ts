import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { type GraphQLSchema, getVariableValues, parse } from 'graphql';
import { badInput } from '../errors.js';
import { type AddressParameters, variablesFrom } from '../exports/address-variables.js';
import { inlinedOperation } from '../exports/answer/inline.js';
import type { CitedPart } from '../exports/citation/index.js';
import { parameterOf } from '../exports/snippets/address.js';
import type { Question } from '../questions/library.js';
import { AnswerRefused, askWithin } from './exports/ask.js';
import type { Answering } from './exports/pages.js';

/** A question as an address asks it: `variables` are those of the address, and the example's where it names none. */
export interface AskedQuestion extends Question {
  /** The variables that differ from the example, in the order of the document: what the title does not tell. */
  readonly changed: Readonly<Record<string, unknown>>;
}

/**
 * A question with the variables of an address.
 *
 * @param others parameters of the address that are no variables
 * @throws ServiceError BAD_USER_INPUT for a parameter that is no variable, or a value of another type.
 */
export function askedQuestion(
  question: Question,
  schema: GraphQLSchema,
  parameters: AddressParameters,
  others: readonly string[],
): AskedQuestion {
  const operation = inlinedOperation(parse(question.query));
  const definitions = operation.variableDefinitions ?? [];
  const variables = { ...question.variables, ...variablesFrom(schema, operation, parameters, others) };
  const { errors } = getVariableValues(schema, definitions, variables, { maxErrors: 1 });
  if (errors?.[0]) throw badInput(errors[0].message);
  const changed = definitions
    .map(({ variable }) => variable.name.value)
    .filter((name) => parameterOf(variables[name] ?? null) !== parameterOf(question.variables[name] ?? null));
  return { ...question, variables, changed: Object.fromEntries(changed.map((name) => [name, variables[name]])) };
}

/**
 * The same, with values that the answer takes: a page or a citation of what the files refuse would lead nowhere.
 *
 * @throws ServiceError BAD_USER_INPUT also for a value that only the answer can judge, such as a year outside the data.
 */
export async function answerableQuestion(
  question: Question,
  answering: Answering,
  request: FastifyRequest,
  others: readonly string[],
): Promise<AskedQuestion> {
  const asked = askedQuestion(question, answering.schema, request.query as AddressParameters, others);
  if (isExample(asked)) return asked;
  try {
    await askWithin(answering.apollo, answering.contextFor(request), asked);
  } catch (error) {
    if (!(error instanceof AnswerRefused)) throw error;
    // What is refused for its size or its price tells nothing against the values.
    if (error.code === 'BAD_USER_INPUT') throw badInput(error.errors?.[0]?.message ?? error.message);
  }
  return asked;
}

/** Whether a question is asked as its title says. */
export const isExample = ({ changed }: Pick<AskedQuestion, 'changed'>): boolean => Object.keys(changed).length === 0;

const LONGEST_VALUE = 80;

/** The title of a question, which names the example, with what was asked in its place. */
export function titleAsked({ title, changed }: Pick<AskedQuestion, 'title' | 'changed'>): string {
  const told = Object.entries(changed).map(([name, value]) => `${name}: ${shortened(parameterOf(value)) || 'none'}`);
  return told.length > 0 ? `${title} (asked with ${told.join('; ')})` : title;
}

const shortened = (text: string): string =>
  text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;

/** A question as a part of the dataset to cite: asked with other values it is another part, with another key. */
export function citedQuestion(asked: AskedQuestion): CitedPart {
  const { name, changed } = asked;
  const digest = createHash('sha256').update(JSON.stringify(changed)).digest('hex').slice(0, 8);
  return { id: isExample(asked) ? name : `${name}-${digest}`, title: titleAsked(asked) };
}
