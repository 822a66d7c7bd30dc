import { type ArgumentNode, type DocumentNode, Kind, type SelectionSetNode, type ValueNode } from 'graphql';

/** What stands in the text of a document, its fragments where they are defined. */
export interface Written {
  /** Fields that stand again where a field of that name already stands, inline fragments seen as part of their place. */
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
  const found = { repeats: 0, repeated: null as string | null, inputDepth: 0, listItems: 0, inputCharacters: 0 };

  function place(set: SelectionSetNode, names: Set<string>): void {
    for (const selection of set.selections) {
      for (const { arguments: values } of selection.directives ?? []) every(values);
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        place(selection.selectionSet, names);
        continue;
      }
      const name = (selection.alias ?? selection.name).value;
      if (names.has(name)) {
        found.repeats++;
        found.repeated = name;
      }
      names.add(name);
      every(selection.arguments);
      if (selection.selectionSet) place(selection.selectionSet, new Set());
    }
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
