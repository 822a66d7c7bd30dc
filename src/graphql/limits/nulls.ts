import {
  type DocumentNode,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { badInput } from '../../errors.js';

/** Where a variable stands that may be left out, since there is a default, but may not be null. */
interface Place {
  readonly variable: string;
  /** The argument, or the field of an input, in a sentence. */
  readonly what: string;
  readonly type: string;
}

/** Such places of an operation. Validation lets them pass, and executing would tell of them as of a fault. */
export function placesWithoutNull(
  schema: GraphQLSchema,
  document: DocumentNode,
  { name, variableDefinitions }: OperationDefinitionNode,
): readonly Place[] {
  const nullable = (variableDefinitions ?? []).filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE);
  const names = new Set(nullable.map(({ variable }) => variable.name.value));
  const places: Place[] = [];
  if (names.size === 0) return places;
  const types = new TypeInfo(schema);
  visit(
    separateOperations(document)[name?.value ?? ''] as DocumentNode,
    visitWithTypeInfo(types, {
      VariableDefinition() {
        return false;
      },
      Variable({ name: { value: variable } }, _key, parent) {
        const type = types.getInputType();
        if (!names.has(variable) || !isNonNullType(type) || !parent || !('name' in parent)) return;
        places.push({ variable, what: parent.name?.value ?? '', type: String(type) });
      },
    }),
  );
  return places;
}

/** @throws ServiceError BAD_USER_INPUT where a variable is null in such a place */
export function checkNulls(places: readonly Place[], variables: Readonly<Record<string, unknown>>): void {
  for (const { variable, what, type } of places)
    if (Object.hasOwn(variables, variable) && variables[variable] === null)
      throw badInput(
        `Variable "$${variable}" is null, and "${what}" of type "${type}" takes no null. Leave the variable out to get the default.`,
      );
}
