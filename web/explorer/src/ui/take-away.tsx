import { type QuestionVariables, questionAddress, questionInPlayground } from '../lib/question-address';

interface TakeAwayProps {
  /** Name of a question of the library that gives what the page shows. */
  readonly question: string;
  /** Its variables as they stand on the page. */
  readonly variables?: QuestionVariables;
}

/** The answer on the page as a file, a citation, or a query to go on from. */
export function TakeAway({ question, variables = {} }: TakeAwayProps) {
  const address = (ending: string) => questionAddress(question, ending, variables);
  return (
    <nav className="take-away" aria-label="Take this answer away">
      <a href={address('.csv')} download>
        CSV with sources
      </a>
      <a href={address('.json')}>JSON</a>
      <a href={address('.txt')}>Cite</a>
      <a href={address('')}>Code and other files</a>
      <a href={questionInPlayground(question, variables)}>Open in the playground</a>
    </nav>
  );
}
