import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Thing } from './walk.js';

/** A field at the root of an operation that looks one thing up by its id. */
export interface Lookup {
  /** Its name in the answer. */
  readonly key: string;
  /** Name of the type of what it looks up. */
  readonly type: string;
  readonly id: string;
}

/**
 * The first lookup of an operation that found nothing; what the operation skips is not in the answer at all.
 *
 * @param operation with its fragments in their places
 * @param given values of its variables, which were taken when the answer was asked for
 */
export function lostIn(
  answer: Thing,
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Lookup | undefined {
  if (Object.values(answer).every((value) => value !== null)) return undefined;
  return lookupsOf(schema, operation, given).find(({ key }) => answer[key] === null);
}

function lookupsOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Lookup[] {
  const fields = (schema.getQueryType() as GraphQLObjectType).getFields();
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  const values = { ...Object.fromEntries(defaults), ...given };
  const within = (selection: SelectionNode): Lookup[] => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections.flatMap(within);
    if (selection.kind !== Kind.FIELD) return [];
    const field = fields[selection.name.value];
    const argument = selection.arguments?.find(({ name }) => name.value === 'id');
    if (!field || !argument) return [];
    const key = selection.alias?.value ?? selection.name.value;
    return [{ key, type: getNamedType(field.type).name, id: String(valueFromASTUntyped(argument.value, values)) }];
  };
  return operation.selectionSet.selections.flatMap(within);
}
