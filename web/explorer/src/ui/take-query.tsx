interface TakeQueryProps {
  /** The files on offer, see `queryFile`. */
  readonly files: readonly { readonly words: string; readonly address: string }[];
  /** The question of the library that comes nearest, for its citation, its code and the playground. */
  readonly question: string;
}

/** What the page shows as files of its own queries, where no question of the library asks just that. */
export function TakeQuery({ files, question }: TakeQueryProps) {
  return (
    <nav className="take-away" aria-label="Take this answer away">
      {files.map(({ words, address }) => (
        <a key={words} href={address} download>
          {words}
        </a>
      ))}
      <a href={`/questions/${question}.txt`}>Cite</a>
      <a href={`/questions/${question}`}>Code for a question like this</a>
      <a href={`/playground/?question=${question}`}>Open one like it in the playground</a>
    </nav>
  );
}
