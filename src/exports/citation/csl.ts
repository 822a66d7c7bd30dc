import type { Contributor } from '../../lib/citation.js';
import { type CitationSubject, citationKey, citationNote } from './subject.js';

/** A date of CSL: numbers as far as it is known, or the text where it is no ISO date. */
type CslDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string };

type CslName = { readonly literal: string } | { readonly family: string; readonly given: string };

/** One item of CSL-JSON, as reference managers read it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author?: readonly CslName[];
  readonly publisher?: string;
  readonly issued: CslDate;
  readonly accessed?: CslDate;
  readonly version: string;
  readonly URL: string;
  readonly note: string;
}

/** A citation as an item of CSL-JSON. */
export function cslItem(subject: CitationSubject): CslItem {
  const { dataset, part, url, accessed } = subject;
  return {
    id: citationKey(subject),
    type: 'dataset',
    title: part?.title ?? dataset.title,
    ...(part && { 'container-title': dataset.title }),
    ...(dataset.authors.length > 0 && { author: dataset.authors.map(nameOf) }),
    ...(dataset.publisher && { publisher: dataset.publisher }),
    issued: dateOf(dataset.created),
    ...(accessed && { accessed: dateOf(accessed) }),
    version: dataset.version,
    URL: url,
    note: citationNote(subject),
  };
}

/** A citation as a file of CSL-JSON: a list of one item. */
export const citationCsl = (subject: CitationSubject): string => `${JSON.stringify([cslItem(subject)], null, 2)}\n`;

const nameOf = ({ name, givenName, familyName }: Contributor): CslName =>
  familyName && givenName ? { family: familyName, given: givenName } : { literal: name };

function dateOf(text: string): CslDate {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text)?.slice(1).filter(Boolean).map(Number);
  return parts ? { 'date-parts': [parts] } : { literal: text };
}
