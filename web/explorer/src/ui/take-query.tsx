import { type QuestionVariables, questionAddress, questionInPlayground } from '../lib/question-address';

interface TakeQueryProps {
  /** The files on offer, see `queryFile`. */
  readonly files: readonly { readonly words: string; readonly address: string }[];
  /** The question of the library that comes nearest, for its citation, its code and the playground. */
  readonly question: string;
  /** What the page shows, in those variables that the question has. */
  readonly variables: QuestionVariables;
}

/** What the page shows as files of its own queries, where no question of the library asks just that. */
export function TakeQuery({ files, question, variables }: TakeQueryProps) {
  return (
    <nav className="take-away" aria-label="Take this answer away">
      {files.map(({ words, address }) => (
        <a key={words} href={address} download>
          {words}
        </a>
      ))}
      <a href={questionAddress(question, '.txt', variables)}>Cite</a>
      <a href={questionAddress(question, '', variables)}>Code for a question like this</a>
      <a href={questionInPlayground(question, variables)}>Open one like it in the playground</a>
    </nav>
  );
}
