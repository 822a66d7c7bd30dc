import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { badInput } from '../../errors.js';

/**
 * The operation of a valid document with each named fragment in the place where it is spread, so that
 * one place of the answer is one place of the text.
 *
 * @throws ServiceError BAD_USER_INPUT where the document holds several operations and none is named.
 */
export function inlinedOperation(document: DocumentNode, name?: string | null): OperationDefinitionNode {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const found = name == null ? operations : operations.filter((one) => one.name?.value === name);
  if (found.length !== 1)
    throw badInput(
      name == null
        ? `The document holds ${operations.length} operations: name one in operationName.`
        : `The document holds no operation "${name}".`,
    );
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  return inlined(found[0] as OperationDefinitionNode, fragments);
}

const inlined = <N extends OperationDefinitionNode | SelectionSetNode>(
  node: N,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): N =>
  visit(node, {
    FragmentSpread(spread): SelectionNode | undefined {
      const fragment = fragments.get(spread.name.value);
      return (
        fragment && {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: fragment.typeCondition,
          ...(spread.directives && { directives: spread.directives }),
          selectionSet: inlined(fragment.selectionSet, fragments),
        }
      );
    },
  });
