import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { fragmentsIn } from './shape.js';

/** What stands in the text of a document, its fragments where they are defined. */
export interface Written {
  /**
   * Fields that stand again where a field of that name already stands; the fields of a fragment stand where it
   * is spread. `__typename` is not counted. The library compares each two of them, with all that lies within.
   */
  readonly repeats: number;
  /** One of them. */
  readonly repeated: string | null;
  /** The deepest nesting of lists and objects, the longest list and the longest text among the values. */
  readonly inputDepth: number;
  readonly listItems: number;
  readonly inputCharacters: number;
}

/** Walks the text of a document once. */
export function writtenIn(document: DocumentNode): Written {
  const fragments = fragmentsIn(document);
  const found = { repeats: 0, repeated: null as string | null, inputDepth: 0, listItems: 0, inputCharacters: 0 };

  function place(set: SelectionSetNode, names: Set<string>): void {
    for (const selection of set.selections) {
      for (const { arguments: values } of selection.directives ?? []) every(values);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        spread(selection.name.value, names, new Set());
        continue;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        place(selection.selectionSet, names);
        continue;
      }
      stand((selection.alias ?? selection.name).value, names);
      every(selection.arguments);
      if (selection.selectionSet) place(selection.selectionSet, new Set());
    }
  }

  function stand(name: string, names: Set<string>): void {
    // Clients put it everywhere, and comparing it costs next to nothing.
    if (name === '__typename') return;
    if (names.has(name)) {
      found.repeats++;
      found.repeated = name;
    }
    names.add(name);
  }

  /** The fields at the top of a fragment, and of those spread there, stand in the place of the spread. */
  function spread(name: string, names: Set<string>, seen: Set<string>): void {
    const fragment = fragments.get(name);
    if (!fragment || seen.has(name)) return;
    seen.add(name);
    for (const top of topOf(fragment.selectionSet))
      if (top.kind === Kind.FRAGMENT_SPREAD) spread(top.name.value, names, seen);
      else stand((top.alias ?? top.name).value, names);
  }

  const every = (values: readonly ArgumentNode[] | undefined): void => {
    for (const { value } of values ?? []) look(value, 0);
  };

  function look(value: ValueNode, above: number): void {
    if (value.kind === Kind.STRING) found.inputCharacters = Math.max(found.inputCharacters, value.value.length);
    if (value.kind !== Kind.LIST && value.kind !== Kind.OBJECT) return;
    found.inputDepth = Math.max(found.inputDepth, above + 1);
    if (value.kind === Kind.OBJECT) for (const field of value.fields) look(field.value, above + 1);
    else {
      found.listItems = Math.max(found.listItems, value.values.length);
      for (const item of value.values) look(item, above + 1);
    }
  }

  for (const definition of document.definitions) {
    if (!('selectionSet' in definition)) continue;
    for (const { arguments: values } of definition.directives ?? []) every(values);
    for (const { defaultValue } of definition.variableDefinitions ?? []) if (defaultValue) look(defaultValue, 0);
    place(definition.selectionSet, new Set());
  }
  return found;
}

/** The fields and spreads of a selection, those in inline fragments as well. */
function* topOf({ selections }: SelectionSetNode): Generator<FieldNode | FragmentSpreadNode> {
  for (const selection of selections)
    if (selection.kind === Kind.INLINE_FRAGMENT) yield* topOf(selection.selectionSet);
    else yield selection;
}
