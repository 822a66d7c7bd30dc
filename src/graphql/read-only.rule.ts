import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

/** The schema has queries alone; without this rule another operation would only fail when it is executed. */
export const readOnlyRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation !== OperationTypeNode.QUERY)
      context.reportError(
        new GraphQLError(`This service only reads: there are no ${node.operation}s. Ask a query.`, { nodes: node }),
      );
    // Its fields belong to no type of this schema, and every further error would hide this one.
    return node.operation === OperationTypeNode.QUERY ? undefined : false;
  },
});
