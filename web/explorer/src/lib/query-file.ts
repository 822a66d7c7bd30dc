import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { stringifyDocument } from 'urql';

interface QueryFile<V> {
  readonly query: TypedDocumentNode<unknown, V>;
  readonly variables: V;
  /** Ending of the file: csv, json, gexf … */
  readonly format: string;
  /** The list that makes the rows; by default the first. */
  readonly list?: string;
}

/** The address of an answer as a file, with all rows of its list, however many the page shows. */
export const queryFile = <V>({ query, variables, format, list }: QueryFile<V>): string =>
  `/graphql?${new URLSearchParams({
    query: stringifyDocument(query),
    variables: JSON.stringify(variables),
    format,
    ...(list && { list }),
  })}`;
