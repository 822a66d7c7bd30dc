import {
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  Kind,
  visit,
} from 'graphql';
import type { Values } from './run.js';

type Conditional = FieldNode | InlineFragmentNode | FragmentSpreadNode;

const NAMES = new Set([GraphQLIncludeDirective.name, GraphQLSkipDirective.name]);

/** The variables on which it depends whether parts of a document are asked for. */
export function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (!NAMES.has(name.value)) return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** What of a document is asked for under some values of its variables, without a condition. */
export function unconditional(document: DocumentNode, values: Values): DocumentNode {
  const enter = (node: Conditional): Conditional | null | undefined => {
    if (!node.directives?.length) return undefined;
    const skipped = getDirectiveValues(GraphQLSkipDirective, node, values)?.if === true;
    const included = getDirectiveValues(GraphQLIncludeDirective, node, values)?.if !== false;
    if (skipped || !included) return null;
    return { ...node, directives: node.directives.filter(({ name }) => !NAMES.has(name.value)) };
  };
  return visit(document, { Field: enter, InlineFragment: enter, FragmentSpread: enter });
}
