import {
  type ASTNode,
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

/** Names that only introspection may have: a document that takes one as an alias has no outline. */
const MARK_NAME = /^__\d+$/;
/** A marked thing in a text of JSON. Within a string each quote would have a backslash before it. */
const MARKS = /\{"__\d+":"(?:[^"\\]|\\.)*"(?:,"__\d+":"(?:[^"\\]|\\.)*")*\}/g;

/**
 * The outline of a document: the node of each edge of a list is marked with its id and the place in the document that
 * selects it. All that is selected of a node depends on these, on variables and on the data alone, so what was
 * written of it once need not be worked out again. Null where the document has no such list.
 */
export function outlineOf(schema: GraphQLSchema, document: DocumentNode): Outline | null {
  if (marksAreTaken(document)) return null;
  const types = new TypeInfo(schema);
  // A selection may spread any of the fragments.
  const variables = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).flatMap(variablesIn);
  let marks = 0;
  const outline = visit(
    document,
    visitWithTypeInfo(types, {
      Field(field) {
        if (!field.selectionSet || !isNodeOfEdge(schema, types, field)) return undefined;
        variables.push(...variablesIn(field.selectionSet));
        return { ...field, selectionSet: { ...field.selectionSet, selections: [markOf(marks++)] } };
      },
    }),
  );
  return marks === 0 ? null : { document: outline, variables: [...new Set(variables)].sort() };
}

function marksAreTaken(document: DocumentNode): boolean {
  let taken = false;
  visit(document, {
    Field({ alias }) {
      taken ||= MARK_NAME.test(alias?.value ?? '');
    },
  });
  return taken;
}

function variablesIn(node: ASTNode): string[] {
  const names: string[] = [];
  visit(node, {
    enter(inner) {
      if (inner.kind === Kind.VARIABLE) names.push(inner.name.value);
    },
  });
  return names;
}

/** Puts something in the place of each mark in a text of JSON. */
export function withoutMarks(text: string, put: (mark: string) => string): string {
  // Joined by `+`, nothing is copied before the whole becomes bytes, as `replace` would.
  let whole = '';
  let at = 0;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    whole += text.slice(at, index) + put(mark);
    at = index + mark.length;
  }
  return whole + text.slice(at);
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
