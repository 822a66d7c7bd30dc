import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { badInput } from '../errors.js';
import { unknownParameter } from './parameters.js';

/** Parameters of an address: a name that comes several times has a list of texts. */
export type AddressParameters = Readonly<Record<string, string | readonly string[]>>;

/**
 * The variables of an operation from the parameters of an address. Lists are written with commas or by
 * naming the parameter several times, inputs as JSON; an empty text is null. Values that a type does
 * not take are left as they are: the server says what is wrong with them.
 *
 * @throws ServiceError BAD_USER_INPUT for a parameter that is neither a variable nor one of `others`.
 */
export function variablesFrom(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  parameters: AddressParameters,
  others: readonly string[],
): Record<string, unknown> {
  const definitions = operation.variableDefinitions ?? [];
  const types = new Map(
    definitions.map(({ variable, type }) => [variable.name.value, typeFromAST(schema, type as never)]),
  );
  const variables: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(parameters)) {
    if (others.includes(name)) continue;
    const type = types.get(name);
    if (!type) throw badInput(unknownVariable(name, [...types.keys()], others));
    const value = coerced(name, type as unknown as GraphQLInputType, [given].flat());
    // A cleared field of a form: a variable that takes no null has its default.
    if (value !== null || !isNonNullType(type)) variables[name] = value;
  }
  return variables;
}

function unknownVariable(name: string, variables: readonly string[], others: readonly string[]): string {
  const refused = unknownParameter(name, 'this question has no such variable', [...variables, ...others]);
  return `${refused} ${variables.length === 0 ? 'It takes no variables.' : `It takes: ${variables.join(', ')}.`}`;
}

function coerced(name: string, type: GraphQLInputType, texts: readonly string[]): unknown {
  if (isNonNullType(type)) return coerced(name, type.ofType, texts);
  if (isListType(type)) {
    const items = texts.flatMap((text) => text.split(',')).filter((text) => text !== '');
    return items.length === 0 ? null : items.map((item) => coerced(name, type.ofType, [item]));
  }
  const [text = '', ...more] = texts;
  if (more.length > 0) throw badInput(`${name} is named several times and takes one value.`);
  if (text === '') return null;
  if (isInputObjectType(type)) return parsedJson(name, text);
  if (!isScalarType(type) || takes(type, text)) return text;
  const value = numberOrBoolean(text);
  return takes(type, value) ? value : text;
}

function takes(type: { parseValue(value: unknown): unknown }, value: unknown): boolean {
  try {
    type.parseValue(value);
    return true;
  } catch {
    return false;
  }
}

const numberOrBoolean = (text: string): unknown =>
  /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text === 'true' ? true : text === 'false' ? false : text;

function parsedJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badInput(`${name} is an input object: write it as JSON.`);
  }
}
