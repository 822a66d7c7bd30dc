import type { FragmentDefinitionNode } from 'graphql';

/** A number that stands in a document, or comes with its variables. */
export type Amount = number | VariableAmount;

export interface VariableAmount {
  readonly variable: string;
  /** Where the request leaves the variable out. */
  readonly otherwise: number;
  /** Reckoned with where the variable says more. */
  readonly most?: number;
}

/** Where a selection is only made if a variable says so. */
export interface Condition {
  readonly variable: string;
  readonly otherwise: boolean;
  /** The value for which the selection is left out. */
  readonly leavesOut: boolean;
}

/** A field that returns objects, or costs something by itself, in one place of a document. */
export interface PlannedField {
  /** Its name in the answer. */
  readonly name: string;
  readonly conditions: readonly Condition[];
  readonly weight: number;
  /** The values that come back for each time it is asked. */
  readonly rows: Amount;
  /** Points for each value: 1 where it is an object, 0 where it is not. */
  readonly rowPrice: number;
  readonly isObject: boolean;
  /** Where it asks for the schema, and so counts apart. */
  readonly introspects: boolean;
  readonly within: PlannedSelection | null;
}

/** A part of a selection: an inline fragment, or a named one in one of its places. */
export interface PlannedPart {
  readonly conditions: readonly Condition[];
  /** The object type that a thing must have for this part; null where more than one may have it. */
  readonly onlyFor: string | null;
  readonly selection: PlannedSelection;
}

/** A selection of which only what costs something is left. A fragment is planned once, and shared by its places. */
export interface PlannedSelection {
  readonly fields: readonly PlannedField[];
  readonly parts: readonly PlannedPart[];
}

/** An argument that has a limit of its own. */
export interface BoundedArgument {
  readonly path: string;
  readonly limit: ArgumentLimit;
  /** Its size: a number, or the length of a text. */
  readonly value: Amount;
}

export type ArgumentLimit =
  | 'first'
  | 'analysisRows'
  | 'searchCharacters'
  | 'pathLength'
  | 'paths'
  | 'neighbourhoodDepth';

/** What an operation costs, but for its variables. */
export interface Plan {
  readonly selection: PlannedSelection;
  readonly bounded: readonly BoundedArgument[];
}

/** The fragments of a document by their names. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
