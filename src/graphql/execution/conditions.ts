import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  visit,
} from 'graphql';
import { conditionsOf } from '../cost/amounts.js';
import type { Values } from './run.js';

type Conditional = FieldNode | InlineFragmentNode | FragmentSpreadNode;

/** Here only which variables there are is of interest. */
const NO_DEFAULTS = new Map<string, never>();
const NAMES = new Set([GraphQLIncludeDirective.name, GraphQLSkipDirective.name]);

/** The variables on which it depends whether parts of a document are asked for. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    enter(node) {
      if (!('directives' in node)) return;
      for (const { variable } of conditionsOf(node.directives as readonly DirectiveNode[], NO_DEFAULTS))
        names.add(variable);
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
