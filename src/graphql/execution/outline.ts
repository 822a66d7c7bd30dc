import {
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A document in which the things of its lists are not selected, but marked. */
export interface Outline {
  readonly document: DocumentNode;
  /** The variables on which what is selected of a marked thing may depend. */
  readonly variables: readonly string[];
}

/** Such names are reserved, and no schema has them: a document that takes one as an alias has no outline. */
const MARK_NAME = /^__\d+$/;
/** What a thing says differently by the year of the list that it stands in; see `listYear`. */
const OF_THE_LIST = 'certainty';
/** A marked thing in a text of JSON. Within a string each quote would have a backslash before it. */
const MARKS = /\{"__\d+":"(?:[^"\\]|\\.)*"(?:,"__\d+":"(?:[^"\\]|\\.)*")*\}/g;

/**
 * The outline of a document: the node of each edge of a list is marked with its id and the place in the document that
 * selects it. What is selected of a node depends on these, on variables below it and on the data alone, but for its
 * certainty, so what was written of it once need not be worked out again. Null where the document has no such list.
 */
export function outlineOf(schema: GraphQLSchema, document: DocumentNode): Outline | null {
  if ([...namesIn(document).aliases].some((name) => MARK_NAME.test(name))) return null;
  const types = new TypeInfo(schema);
  // A selection may spread any of the fragments.
  const spread = namesIn({ ...document, definitions: document.definitions.filter(isFragment) });
  const variables = [...spread.variables];
  let marks = 0;
  let dependsOnList = spread.fields.has(OF_THE_LIST);
  const outline = visit(
    document,
    visitWithTypeInfo(types, {
      Field(field) {
        if (!field.selectionSet || !isNodeOfEdge(schema, types, field)) return undefined;
        const below = namesIn(field.selectionSet);
        dependsOnList ||= below.fields.has(OF_THE_LIST);
        variables.push(...below.variables);
        return { ...field, selectionSet: { ...field.selectionSet, selections: [markOf(marks++)] } };
      },
    }),
  );
  // Not marked at one place alone: selections of one thing meet.
  return marks === 0 || dependsOnList ? null : { document: outline, variables: [...new Set(variables)].sort() };
}

const isFragment = ({ kind }: DefinitionNode): boolean => kind === Kind.FRAGMENT_DEFINITION;

/** The names of the variables, the fields and their aliases that stand somewhere in a part of a document. */
function namesIn(part: ASTNode): Readonly<Record<'variables' | 'fields' | 'aliases', ReadonlySet<string>>> {
  const [variables, fields, aliases] = [new Set<string>(), new Set<string>(), new Set<string>()];
  visit(part, {
    enter(node) {
      if (node.kind === Kind.VARIABLE) variables.add(node.name.value);
      if (node.kind !== Kind.FIELD) return;
      fields.add(node.name.value);
      if (node.alias) aliases.add(node.alias.value);
    },
  });
  return { variables, fields, aliases };
}

/** Puts something in the place of each mark in a text of JSON, which then is in pieces. */
export function withoutMarks(text: string, put: (mark: string) => string): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    pieces.push(text.slice(at, index), put(mark));
    at = index + mark.length;
  }
  pieces.push(text.slice(at));
  return pieces;
}

/** The marked things of an outlined answer, each with what the whole answer to the same has in its place. */
export function* markedIn(outlined: unknown, whole: unknown): Generator<readonly [mark: string, thing: unknown]> {
  if (typeof outlined !== 'object' || outlined === null) return;
  const names = Object.keys(outlined);
  if (names.length > 0 && names.every((name) => MARK_NAME.test(name))) yield [JSON.stringify(outlined), whole];
  else for (const name of names) yield* markedIn(outlined[name as never], (whole as object)[name as never]);
}

function isNodeOfEdge(schema: GraphQLSchema, types: TypeInfo, { name }: FieldNode): boolean {
  if (name.value !== 'node' || !types.getParentType()?.name.endsWith('Edge')) return false;
  const type = getNamedType(types.getType());
  const node = schema.getType('Node');
  if (!isCompositeType(type) || !isInterfaceType(node)) return false;
  return (isObjectType(type) ? [type] : schema.getPossibleTypes(type)).every((one) => schema.isSubType(node, one));
}

const markOf = (at: number): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Node' } },
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [
      {
        kind: Kind.FIELD,
        alias: { kind: Kind.NAME, value: `__${at}` },
        name: { kind: Kind.NAME, value: 'id' },
      },
    ],
  },
});
