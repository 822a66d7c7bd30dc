import {
  type ASTNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  parse,
  print,
  TypeInfo,
  typeFromAST,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { parameterOf } from '../exports/snippets/address.js';
import type { Question } from '../questions/library.js';

/** A variable of a question as a field of a form. */
export interface Field {
  readonly name: string;
  /** The type in GraphQL, such as `[ID!]!`. */
  readonly type: string;
  readonly kind: 'number' | 'text' | 'choice' | 'list' | 'json';
  /** What can be chosen, where the kind is a choice. */
  readonly options: readonly string[];
  /** The default as it stands in an address; empty where there is none. */
  readonly value: string;
  /** True where the question cannot be answered without a value. */
  readonly required: boolean;
  /** What the schema says about the argument that takes the variable. */
  readonly description: string;
}

const NUMBERS = new Set(['Int', 'Float', 'Year']);

/** The variables of a question in the order of its document. */
export function fieldsOf({ query, variables }: Question, schema: GraphQLSchema): Field[] {
  const document = parse(query);
  const descriptions = new Map<string, string>();
  const types = new TypeInfo(schema);
  let definitions: readonly VariableDefinitionNode[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition(node) {
        definitions = node.variableDefinitions ?? [];
      },
      Variable(node, _key, _parent, _path, ancestors) {
        const description = descriptionOf(ancestors, types);
        if (description && !descriptions.has(node.name.value)) descriptions.set(node.name.value, description);
      },
    }),
  );
  return definitions.map(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    const input = typeFromAST(schema, type) as GraphQLInputType;
    return {
      name,
      type: print(type),
      ...shapeOf(input),
      value: name in variables ? parameterOf(variables[name]) : '',
      required: isNonNullType(input) && !defaultValue,
      description: descriptions.get(name) ?? '',
    };
  });
}

/** What the schema says about the place that takes a variable: a field of an input, else an argument. */
function descriptionOf(
  ancestors: readonly (ASTNode | readonly ASTNode[])[],
  types: TypeInfo,
): string | null | undefined {
  const place = ancestors.findLast((node): node is ASTNode => 'kind' in node && node.kind !== Kind.LIST);
  const around = types.getParentInputType();
  const field =
    place?.kind === Kind.OBJECT_FIELD && isInputObjectType(around) ? around.getFields()[place.name.value] : undefined;
  return (field ?? types.getArgument())?.description;
}

function shapeOf(input: GraphQLInputType): Pick<Field, 'kind' | 'options'> {
  const type = getNullableType(input);
  if (isEnumType(type)) return { kind: 'choice', options: type.getValues().map(({ name }) => name) };
  if (isListType(type)) return { kind: 'list', options: [] };
  if (!isScalarType(type)) return { kind: 'json', options: [] };
  if (type.name === 'Boolean') return { kind: 'choice', options: ['true', 'false'] };
  return { kind: NUMBERS.has(type.name) ? 'number' : 'text', options: [] };
}
