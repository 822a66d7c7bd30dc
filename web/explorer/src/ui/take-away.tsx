import { type QuestionVariables, questionAddress, questionInPlayground } from '../lib/question-address';

/** Names of the questions whose tables can bring sources; the build puts them here. */
declare const QUESTIONS_WITH_SOURCES: readonly string[];

interface TakeAwayProps {
  /** Name of a question of the library that gives what the page shows. */
  readonly question: string;
  /** Its variables as they stand on the page. */
  readonly variables?: QuestionVariables;
}

/** The answer on the page as a file, a citation, or a query to go on from. */
export function TakeAway({ question, variables = {} }: TakeAwayProps) {
  const withSources = QUESTIONS_WITH_SOURCES.includes(question);
  const address = (ending: string, more: QuestionVariables = {}) =>
    questionAddress(question, ending, { ...variables, ...more });
  return (
    <nav className="take-away" aria-label="Take this answer away">
      <a href={address('.csv', withSources ? { sources: true } : {})} download>
        {withSources ? 'CSV with sources' : 'CSV'}
      </a>
      <a href={address('.json')}>JSON</a>
      <a href={address('.txt')}>Cite</a>
      <a href={address('')}>Code and other files</a>
      <a href={questionInPlayground(question, variables)}>Open in the playground</a>
    </nav>
  );
}
