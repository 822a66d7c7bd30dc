import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { afterVariable, CURSOR_KEY, CUT_KEY, firstVariable, PAGE_KEY, TOTAL_KEY } from './keys.js';
import { type AnswerList, chosenList } from './lists.js';
import { selectionsOf } from './selections.js';
import { isBounded, type Shape, shapeOf } from './shape.js';
import { checkSources, isSourced } from './sources.js';

/** An operation made ready to be read as a table, page by page. */
export interface Prepared {
  readonly document: DocumentNode;
  /** The only operation of the document. */
  readonly operation: OperationDefinitionNode;
  readonly shape: Shape;
  /** The list that makes the rows; null where the answer is one row. */
  readonly list: AnswerList | null;
  /** Depths on the way to the rows of the lists that have pages, outermost first. */
  readonly paged: readonly number[];
}

export interface Wishes {
  /** Name of the list that makes the rows. */
  readonly list?: string | null;
  /** Whether each row brings its sources, where the document does not select them itself. */
  readonly sources?: boolean;
}

/**
 * Lets an operation ask for what an export needs: the pages of the lists on the way to the rows, and
 * whether lists inside a row are cut.
 *
 * @throws ServiceError BAD_USER_INPUT for a list that is not there, or sources that no row has.
 */
export function prepare(schema: GraphQLSchema, operation: OperationDefinitionNode, wishes: Wishes): Prepared {
  const shape = shapeOf(schema, operation);
  const path = chosenList(shape, wishes.list)?.path ?? [];
  if (wishes.sources) checkSources(schema, shape, path.at(-1) ?? shape);
  const editor = new Editor(schema, path, wishes.sources ?? false);
  const selectionSet = editor.edited(operation.selectionSet, shape, 0);
  const edited = { ...operation, selectionSet };
  const rewritten = { ...edited, variableDefinitions: usedVariables(edited, editor.paged.length) };
  const ready = shapeOf(schema, rewritten);
  return {
    document: { kind: Kind.DOCUMENT, definitions: [rewritten] },
    operation: rewritten,
    shape: ready,
    list: path.length === 0 ? null : { name: '', path: along(ready, path) },
    paged: editor.paged,
  };
}

/** The same fields in the shape of the rewritten operation. */
function along(root: Shape, path: readonly Shape[]): Shape[] {
  const fields: Shape[] = [];
  let here = root;
  for (const { key } of path) {
    here = here.fields.find((field) => field.key === key) as Shape;
    fields.push(here);
  }
  return fields;
}

class Editor {
  readonly paged: readonly number[];
  /** Fields that take the page of a list on the way to the rows: it, or what it stands in. */
  private readonly takers: readonly Shape[];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly path: readonly Shape[],
    private readonly sources: boolean,
  ) {
    const lists = path.flatMap((field, depth) => {
      const taker = field.role === 'connection' ? takerOf(path.slice(0, depth + 1)) : undefined;
      return taker ? [{ depth, taker }] : [];
    });
    this.paged = lists.map(({ depth }) => depth);
    this.takers = lists.map(({ taker }) => taker);
  }

  /** A selection with its additions; `depth` counts the steps of the path that lead to it, −1 beside the path. */
  edited(set: SelectionSetNode, thing: Shape, depth: number): SelectionSetNode {
    const selections = set.selections.map((selection): SelectionNode => {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return { ...selection, selectionSet: this.edited(selection.selectionSet, thing, depth) };
      if (selection.kind !== Kind.FIELD || !selection.selectionSet) return selection;
      const key = selection.alias?.value ?? selection.name.value;
      const field = thing.fields.find((one) => one.key === key);
      if (!field) return selection;
      const below = depth >= 0 && this.path[depth] === field ? depth + 1 : -1;
      return this.editedField(selection, field, below);
    });
    return { ...set, selections };
  }

  private editedField(node: FieldNode, field: Shape, depth: number): FieldNode {
    const inner = this.edited(node.selectionSet as SelectionSetNode, field, depth);
    const additions = selectionsOf(this.additions(field, depth));
    const selectionSet = { ...inner, selections: [...inner.selections, ...additions] };
    const level = depth < 0 ? -1 : this.takers.indexOf(field);
    return { ...node, selectionSet, ...(level >= 0 && { arguments: pageArguments(node.arguments ?? [], level) }) };
  }

  private additions(field: Shape, depth: number): string {
    const level = this.paged.indexOf(depth - 1);
    if (level >= 0)
      return `${PAGE_KEY}: pageInfo { hasNextPage endCursor } ${level === 0 ? `${TOTAL_KEY}: totalCount` : ''}`;
    if (field.role === 'connection') return `${CUT_KEY}: pageInfo { hasNextPage }`;
    const cut = isCompositeType(field.type) && isBounded(field.type) && !selects(field, 'cut') ? 'cut' : '';
    const cursor = depth > 0 && field.role === 'edges' ? `${CURSOR_KEY}: cursor` : '';
    return `${cut} ${cursor} ${this.sourcesOf(field, depth)}`;
  }

  /** The row brings its sources; an edge without facts of its own those of its node. */
  private sourcesOf(field: Shape, depth: number): string {
    const row = this.path.at(-1);
    const isNodeOfRow = field.role === 'node' && row?.fields.includes(field) && !isSourced(this.schema, row);
    const isRow = isNodeOfRow || depth === this.path.length;
    if (!this.sources || !isRow || !isSourced(this.schema, field) || selects(field, 'sources')) return '';
    const confidence = selects(field, 'confidence') ? '' : 'confidence';
    return `... on Sourced { ${confidence} sources { locator source { id title url } } }`;
  }
}

/** The nearest field, from the list itself outwards, that takes a page. */
const takerOf = (way: readonly Shape[]): Shape | undefined =>
  way.findLast(({ takes }) => takes.includes('first') && takes.includes('after'));

const selects = ({ fields }: Shape, key: string): boolean => fields.some((field) => field.key === key);

function pageArguments(given: readonly ArgumentNode[], level: number): ArgumentNode[] {
  const others = given.filter(({ name }) => name.value !== 'first' && name.value !== 'after');
  const [field] = selectionsOf(`f(first: $${firstVariable(level)}, after: $${afterVariable(level)})`);
  return [...others, ...((field as FieldNode).arguments ?? [])];
}

/** Definitions of the variables that are still in use, and of those of the pages. */
function usedVariables(operation: OperationDefinitionNode, levels: number): VariableDefinitionNode[] {
  const used = new Set<string>();
  visit(operation, {
    enter(node) {
      if (node.kind === Kind.VARIABLE_DEFINITION) return false;
      if (node.kind === Kind.VARIABLE) used.add(node.name.value);
      return undefined;
    },
  });
  const own = (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value));
  const pages = Array.from({ length: levels }, (_, at) => `$${firstVariable(at)}: Int!, $${afterVariable(at)}: String`);
  if (pages.length === 0) return own;
  const [added] = parse(`query (${pages.join(', ')}) { f }`, { noLocation: true }).definitions;
  return [...own, ...((added as OperationDefinitionNode).variableDefinitions ?? [])];
}
