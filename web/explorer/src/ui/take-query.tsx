import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { stringifyDocument } from 'urql';

interface TakeQueryProps<V> {
  readonly query: TypedDocumentNode<unknown, V>;
  readonly variables: V;
  /** The files on offer: ending, words of the link, and the list that makes its rows where it is not the first. */
  readonly files: readonly { readonly format: string; readonly words: string; readonly list?: string }[];
  /** A question of the library that comes nearest, for its code, its citation and the playground. */
  readonly question: string;
}

/** What the page shows as files: its very query, with all rows of its lists, for which no question of the library fits. */
export function TakeQuery<V>({ query, variables, files, question }: TakeQueryProps<V>) {
  const address = (format: string, list: string | undefined) =>
    `/graphql?${new URLSearchParams({
      query: stringifyDocument(query),
      variables: JSON.stringify(variables),
      format,
      ...(list && { list }),
    })}`;
  return (
    <nav className="take-away" aria-label="Take this answer away">
      {files.map(({ format, words, list }) => (
        <a key={words} href={address(format, list)} download>
          {words}
        </a>
      ))}
      <a href={`/questions/${question}.txt`}>Cite</a>
      <a href={`/questions/${question}`}>Code for a question like this</a>
      <a href={`/playground/?question=${question}`}>Open one like it in the playground</a>
    </nav>
  );
}
