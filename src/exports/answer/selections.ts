import { type OperationDefinitionNode, parse, type SelectionNode } from 'graphql';

/** Selections from their text; none from an empty one. */
export function selectionsOf(text: string): readonly SelectionNode[] {
  if (text.trim() === '') return [];
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return (operation as OperationDefinitionNode).selectionSet.selections;
}
