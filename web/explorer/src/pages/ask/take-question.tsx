import { useState } from 'react';
import { type Question, type Values, variablesOf } from './library';

interface TakeQuestionProps {
  readonly question: Question;
  readonly values: Values;
  /** The values as they stand in the address of the answer. */
  readonly parameters: string;
}

const FILES = [
  ['csv', 'CSV'],
  ['tsv', 'TSV'],
  ['json', 'JSON'],
  ['jsonl', 'JSON Lines'],
] as const;
const GRAPHS = [
  ['graphml', 'GraphML'],
  ['gexf', 'GEXF for Gephi'],
] as const;
const CITATIONS = [
  ['txt', 'Cite (text)'],
  ['bib', 'Cite (BibTeX)'],
] as const;

/** The answer with the reader's values as files, as a citation, and in the playground. */
export function TakeQuestion({ question, values, parameters }: TakeQuestionProps) {
  const [failed, setFailed] = useState(false);
  const place = `/questions/${question.name}`;
  const open = async () => {
    setFailed(false);
    try {
      const response = await fetch('/permalinks', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: question.query, variables: variablesOf(question.fields, values) }),
      });
      const { token } = (await response.json()) as { token?: string };
      if (token) location.assign(`/playground/?q=${encodeURIComponent(token)}`);
      else setFailed(true);
    } catch {
      setFailed(true);
    }
  };
  return (
    <nav className="take-away" aria-label="Take this answer away">
      {[...FILES, ...GRAPHS].map(([ending, label]) => (
        <a key={ending} href={`${place}.${ending}?${parameters}`} download>
          {label}
        </a>
      ))}
      {CITATIONS.map(([ending, label]) => (
        <a key={ending} href={`${place}.${ending}?${parameters}`}>
          {label}
        </a>
      ))}
      <button type="button" onClick={open}>
        Open in the playground
      </button>
      {failed && (
        <span role="alert">
          The playground could not be opened with these values.{' '}
          <a href={`/playground/?question=${question.name}`}>Open it with the defaults</a>.
        </span>
      )}
    </nav>
  );
}
