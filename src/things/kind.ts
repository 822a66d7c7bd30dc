import type { StatementParts } from './statement.js';

/** A row of an answer; what it holds is what the document of its kind asks for. */
// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their documents.
export type Row = any;

/** A field of a thing that holds one value, or a few. */
export interface Fact {
  /** Field of the schema, and property of its statements. */
  readonly field: string;
  /** What a page calls it. */
  readonly label: string;
  /** What is asked of the field, where it is no scalar. */
  readonly selection?: string;
  /** True where its values are words of a vocabulary, or lists of them. */
  readonly word?: true;
  /** Field with the sources of this one, where they are not those of the thing. */
  readonly sourcesField?: string;
  /** Type of the thing whose id the word is, where it is one. */
  readonly type?: string;
}

/** A list of a thing: a connection that is followed page by page, or a plain list of the schema. */
export interface ThingList {
  /** Its key in the answer, and the field of the schema where `field` does not say otherwise. */
  readonly name: string;
  readonly field?: string;
  /** What a page calls it. */
  readonly title: string;
  /** Property of its statements. */
  readonly property: string;
  /** What is asked of a row: of an edge, where it has pages. */
  readonly selection: string;
  /** True where the values of its statements are words of a vocabulary. */
  readonly word?: true;
  /** Present where the list is a connection. */
  readonly pages?: {
    /** Arguments besides those of the page. */
    readonly args?: string;
    /** True where it is a field of the query and not of the thing. */
    readonly root?: true;
    /** True where it takes a year, so that its rows can be counted as certain and possible. */
    readonly dated?: true;
  };
  /** What one row states about the thing with this id. */
  readonly read: (row: Row, id: string) => readonly StatementParts[];
}

/** A kind of thing: what is asked of it, and what its answer states. */
export interface Kind {
  /** Type in the schema. */
  readonly type: string;
  /** What a page calls it. */
  readonly noun: string;
  readonly facts: readonly Fact[];
  /** Present where the thing itself holds for a time: the fields with its first year, best first, and its last. */
  readonly time?: {
    readonly property: string;
    readonly label: string;
    readonly from: readonly string[];
    readonly to: string;
  };
  readonly lists: readonly ThingList[];
  /** True where the thing has no sources of its own. */
  readonly unsourced?: true;
}
