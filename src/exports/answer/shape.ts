import {
  type GraphQLCompositeType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';

/**
 * What a field is to a list: a connection of the Relay kind, its edges, the node of an edge, what only
 * serves paging; the rows of a list with a bound; all else is plain.
 */
export type Role = 'plain' | 'connection' | 'edges' | 'node' | 'paging' | 'rows';

/** A field of an answer, as its document selects it; fields of the same key are one. */
export interface Shape {
  /** Its name in the answer: the alias, or else the name of the field. */
  readonly key: string;
  /** Its name in the schema. */
  readonly name: string;
  readonly type: GraphQLNamedOutputType;
  readonly isList: boolean;
  /** Names of the arguments that the field takes. */
  readonly takes: readonly string[];
  readonly role: Role;
  /** Selected fields, in the order of the document; none for a scalar. */
  readonly fields: readonly Shape[];
}

/** The shape of an operation's answer; its fragments must have been put in their places. */
export function shapeOf(schema: GraphQLSchema, operation: OperationDefinitionNode): Shape {
  const query = schema.getQueryType() as GraphQLCompositeType;
  return {
    key: '',
    name: '',
    type: query,
    isList: false,
    takes: [],
    role: 'plain',
    fields: fieldsOf(schema, [operation.selectionSet], query, 'plain'),
  };
}

interface Found {
  readonly name: string;
  readonly type: GraphQLNamedOutputType;
  readonly isList: boolean;
  readonly takes: readonly string[];
  readonly selections: SelectionSetNode[];
}

function fieldsOf(
  schema: GraphQLSchema,
  selections: readonly SelectionSetNode[],
  parent: GraphQLCompositeType,
  parentRole: Role,
): Shape[] {
  const found = new Map<string, Found>();
  for (const selection of selections) collect(schema, selection, parent, found);
  return [...found].map(([key, { selections: inner, ...field }]) => {
    const { name, type, isList } = field;
    const role = isList && isBounded(parent) && isCompositeType(type) ? 'rows' : roleOf(parent, parentRole, name, type);
    const fields = isCompositeType(type) ? fieldsOf(schema, inner, type, role) : [];
    return { key, ...field, role, fields };
  });
}

function collect(
  schema: GraphQLSchema,
  { selections }: SelectionSetNode,
  parent: GraphQLCompositeType,
  found: Map<string, Found>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
      collect(schema, selection.selectionSet, isCompositeType(condition) ? condition : parent, found);
    } else if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      const key = selection.alias?.value ?? name;
      const field = name === '__typename' ? TypeNameMetaFieldDef : fieldIn(parent, name);
      if (!field) continue; // Introspection is no part of a table.
      const known = found.get(key);
      if (known) known.selections.push(...(selection.selectionSet ? [selection.selectionSet] : []));
      else
        found.set(key, {
          name,
          type: getNamedType(field.type) as GraphQLNamedOutputType,
          isList: isListType(isNonNullType(field.type) ? field.type.ofType : field.type),
          takes: field.args.map((argument) => argument.name),
          selections: selection.selectionSet ? [selection.selectionSet] : [],
        });
    }
  }
}

const fieldIn = (parent: GraphQLCompositeType, name: string) =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;

/** True for the connection types of the schema. */
export const isConnection = (type: GraphQLNamedOutputType): boolean =>
  isObjectType(type) && 'edges' in type.getFields() && 'pageInfo' in type.getFields();

/** True for the types of lists that say whether a bound cut them. */
export const isBounded = (type: GraphQLCompositeType): boolean =>
  isObjectType(type) && 'cut' in type.getFields() && 'totalCount' in type.getFields();

function roleOf(parent: GraphQLCompositeType, parentRole: Role, name: string, type: GraphQLNamedOutputType): Role {
  if (isConnection(type)) return 'connection';
  if (isConnection(parent)) return name === 'edges' ? 'edges' : name === 'pageInfo' ? 'paging' : 'plain';
  if (parentRole !== 'edges') return 'plain';
  return name === 'node' ? 'node' : name === 'cursor' ? 'paging' : 'plain';
}
