import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field and those within it, along the deepest way. */
export interface Chain {
  readonly name: string;
  readonly next: Chain | null;
}

/** How large a selection is once its fragments stand where they are spread. */
export interface Shape {
  /** Fields at its top. */
  readonly fields: number;
  readonly depth: number;
  readonly deepest: Chain | null;
  /** The same, of what asks for the schema. */
  readonly introspectionDepth: number;
  readonly introspectionDeepest: Chain | null;
  /** Fields and fragments, whatever they are within. */
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
}

const EMPTY: Shape = {
  fields: 0,
  depth: 0,
  deepest: null,
  introspectionDepth: 0,
  introspectionDeepest: null,
  selections: 0,
  aliases: 0,
  directives: 0,
};
const ABOUT_THE_SCHEMA: ReadonlySet<string> = new Set(['__schema', '__type']);

/**
 * The shape of each operation of a document. Each fragment is walked once, so that fragments which
 * multiply one another cost nothing; one that leads back to itself, or is not there, counts nothing: that
 * is for the validation to tell.
 */
export function shapesOf(document: DocumentNode): Shape[] {
  const fragments = fragmentsIn(document);
  const known = new Map<string, Shape>();

  function shapeOfSet(set: SelectionSetNode | undefined): Shape {
    return set ? set.selections.reduce((sum, selection) => joined(sum, shapeOf(selection)), EMPTY) : EMPTY;
  }

  function shapeOf(selection: SelectionNode): Shape {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) return spread(shapeOfFragment(selection.name.value), directives);
    const within = shapeOfSet(selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return spread(within, directives);
    return wrapped(selection.name.value, within, selection.alias ? 1 : 0, directives);
  }

  function shapeOfFragment(name: string): Shape {
    const done = known.get(name);
    if (done) return done;
    known.set(name, EMPTY);
    const fragment = fragments.get(name);
    const shape = more(shapeOfSet(fragment?.selectionSet), fragment?.directives?.length ?? 0);
    known.set(name, shape);
    return shape;
  }

  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const onVariables = definition.variableDefinitions?.reduce((sum, one) => sum + (one.directives?.length ?? 0), 0);
    const own = (definition.directives?.length ?? 0) + (onVariables ?? 0);
    return [more(shapeOfSet(definition.selectionSet), own)];
  });
}

/** The fragments of a document by their names. */
export const fragmentsIn = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );

const more = (shape: Shape, directives: number): Shape =>
  directives === 0 ? shape : { ...shape, directives: shape.directives + directives };

const spread = (shape: Shape, directives: number): Shape => ({
  ...more(shape, directives),
  selections: shape.selections + 1,
});

const joined = (one: Shape, other: Shape): Shape => ({
  fields: one.fields + other.fields,
  depth: Math.max(one.depth, other.depth),
  deepest: one.depth >= other.depth ? one.deepest : other.deepest,
  introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
  introspectionDeepest:
    one.introspectionDepth >= other.introspectionDepth ? one.introspectionDeepest : other.introspectionDeepest,
  selections: one.selections + other.selections,
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
});

function wrapped(name: string, within: Shape, aliases: number, directives: number): Shape {
  const counts = {
    fields: 1,
    selections: within.selections + 1,
    aliases: within.aliases + aliases,
    directives: within.directives + directives,
  };
  const deepest = { name, next: within.deepest };
  if (ABOUT_THE_SCHEMA.has(name))
    return {
      ...counts,
      depth: 1,
      deepest: { name, next: null },
      introspectionDepth: Math.max(within.depth, within.introspectionDepth) + 1,
      introspectionDeepest: deepest,
    };
  return {
    ...counts,
    depth: within.depth + 1,
    deepest,
    introspectionDepth: within.introspectionDepth,
    introspectionDeepest: within.introspectionDeepest,
  };
}

/** The fields of a chain as a path, its middle left out where it is long. */
export function pathOf(chain: Chain | null): string {
  const names: string[] = [];
  for (let at = chain; at; at = at.next) names.push(at.name);
  return (names.length > 8 ? [...names.slice(0, 4), '…', ...names.slice(-3)] : names).join('.');
}
