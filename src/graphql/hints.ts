import { type GraphQLSchema, getNamedType, isCompositeType, isEnumType, isObjectType, isUnionType } from 'graphql';

/** What to write instead, where the library has no suggestion. */
export const hintTo = (schema: GraphQLSchema, message: string): string =>
  knownValues(schema, message) || wayToNodes(schema, message);

const NO_SUCH_VALUE = /does not exist in "(\w+)" enum\.$/;

/** Where no value of an enum is near enough for the library to suggest it, all of them are named. */
function knownValues(schema: GraphQLSchema, message: string): string {
  const type = schema.getType(NO_SUCH_VALUE.exec(message)?.[1] ?? '');
  if (!isEnumType(type)) return '';
  return ` Known are: ${type
    .getValues()
    .map(({ name }) => name)
    .join(', ')}.`;
}

const NO_SUCH_FIELD = /^Cannot query field "(\w+)" on type "(\w+)(Connection|Edge)"\.$/;

/** Where a field of the things in a list is asked of the list itself, the way to them. */
function wayToNodes(schema: GraphQLSchema, message: string): string {
  const [, field = '', list, place] = NO_SUCH_FIELD.exec(message) ?? [];
  const edge = schema.getType(`${list}Edge`);
  const node = isObjectType(edge) ? getNamedType(edge.getFields().node?.type) : undefined;
  const isThere = isCompositeType(node) && !isUnionType(node) && field in node.getFields();
  if (!isThere) return '';
  const way = `node { ${field} }`;
  return ` Did you mean "${place === 'Edge' ? way : `edges { ${way} }`}"?`;
}
