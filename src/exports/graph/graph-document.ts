/** A value of a node or link: null says nothing, and lists are joined by `;` as in tables. */
export type Attribute = string | number | boolean | null | readonly string[];

/** A thing of a graph file. */
export interface GraphNode {
  /** Unique among the nodes. */
  readonly id: string;
  /** What a drawing shows. */
  readonly label: string;
  /** What kind of thing it is. */
  readonly kind: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** First year, month or day in ISO form; without it the beginning is open. */
  readonly from?: string | null;
  /** Last year, month or day, which still belongs to it; without it the end is open. */
  readonly to?: string | null;
}

/** A link between two nodes. Two nodes may have several, also of one kind. */
export interface GraphLink {
  /** Unique among the links. */
  readonly id: string;
  /** Id of the node it leads from. */
  readonly from: string;
  /** Id of the node it leads to. */
  readonly to: string;
  /** What kind of link it is. */
  readonly kind: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** As `from` of a node. */
  readonly since?: string | null;
  /** As `to` of a node. */
  readonly until?: string | null;
}

/** A graph as it is written to a file. Both ends of each link must be among the nodes. */
export interface GraphDocument {
  readonly title: string;
  readonly description?: string;
  readonly directed: boolean;
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}
