import { type ASTNode, type DocumentNode, Kind, type NameNode, print, visit } from 'graphql';

const LONGEST = 2000;

/**
 * A document as the log may hold it: what was asked for, in the words of the schema alone. Literals are
 * emptied, aliases and the names of operations left out, fragments and variables numbered. Cut at 2,000
 * characters.
 *
 * @param document one that fits the schema
 */
export function withoutValues(document: DocumentNode): string {
  const renamed = renamer();
  const shape = visit(document, { enter: (node) => reduced(node, renamed) });
  return print(shape).replace(/\s+/g, ' ').slice(0, LONGEST);
}

/** A node without what its author chose; undefined where it has nothing of the kind. */
function reduced(node: ASTNode, renamed: Renamer): ASTNode | undefined {
  switch (node.kind) {
    case Kind.OPERATION_DEFINITION:
      return { ...node, name: undefined, description: undefined };
    case Kind.VARIABLE_DEFINITION:
      return { ...node, description: undefined };
    case Kind.FRAGMENT_DEFINITION:
      return { ...node, name: renamed(node.name, 'F'), description: undefined };
    case Kind.FRAGMENT_SPREAD:
      return { ...node, name: renamed(node.name, 'F') };
    case Kind.VARIABLE:
      return { ...node, name: renamed(node.name, 'v') };
    case Kind.FIELD:
      return { ...node, alias: undefined };
    case Kind.STRING:
      return { ...node, value: '', block: false };
    case Kind.INT:
    case Kind.FLOAT:
      return { ...node, value: '0' };
    case Kind.LIST:
      return { ...node, values: [] };
    case Kind.OBJECT:
      return { ...node, fields: [] };
    default:
      return undefined;
  }
}

type Renamer = (name: NameNode, letter: string) => NameNode;

function renamer(): Renamer {
  const numbers = new Map<string, number>();
  return ({ value }, letter) => {
    const key = `${letter} ${value}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return { kind: Kind.NAME, value: `${letter}${number}` };
  };
}
