import { questionInPlayground } from '../../lib/question-address';
import type { ThingQuestion } from './content';

interface TakeThingProps {
  readonly id: string;
  readonly year: number;
  readonly question?: ThingQuestion | undefined;
}

/** The thing as files, citations, its page of record, and a query to go on from. */
export function TakeThing({ id, year, question }: TakeThingProps) {
  const address = `/id/${encodeURIComponent(id)}`;
  return (
    <nav className="take-away" aria-label="Take this thing away">
      <a href={`${address}.csv`} download>
        CSV: every statement with its sources
      </a>
      <a href={`${address}.jsonld`}>Linked data</a>
      <a href={`${address}.bib`}>Cite (BibTeX)</a>
      <a href={`${address}.txt`}>Cite (text)</a>
      <a href={address}>Page of record</a>
      <a href={question ? questionInPlayground(question.name, question.about(id, year)) : '/playground/'}>
        Open in the playground
      </a>
    </nav>
  );
}
