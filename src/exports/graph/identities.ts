import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { selectionsOf } from '../answer/selections.js';

/** Aliases by which a graph file knows the things of an answer. */
export const TYPE_KEY = 'exportType';
export const ID_KEY = 'exportId';
export const NAME_KEY = 'exportName';

/** Lets an operation ask of every thing in its answer for kind, id and name. */
export function withIdentities(schema: GraphQLSchema, operation: OperationDefinitionNode): OperationDefinitionNode {
  const info = new TypeInfo(schema);
  return visit(
    operation,
    visitWithTypeInfo(info, {
      enter(node) {
        if (node.kind !== Kind.FIELD || !node.selectionSet) return undefined;
        const type = getNamedType(info.getType());
        if (!isCompositeType(type)) return undefined;
        const additions = selectionsOf(identity(schema, type));
        return { ...node, selectionSet: withMore(node.selectionSet, additions) };
      },
    }),
  );
}

function identity(schema: GraphQLSchema, type: GraphQLCompositeType): string {
  const overlaps = (name: string) => {
    const other = schema.getType(name);
    return isCompositeType(other) && doTypesOverlap(schema, type, other);
  };
  if (!overlaps('Node')) return '';
  const named = overlaps('Named') ? `... on Named { ${NAME_KEY}: name }` : '';
  return `${TYPE_KEY}: __typename ... on Node { ${ID_KEY}: id } ${named}`;
}

const withMore = (set: SelectionSetNode, more: readonly SelectionNode[]): SelectionSetNode => ({
  ...set,
  selections: [...set.selections, ...more],
});
