import { citationSentence, datasetInWords, sentence } from '../../lib/citation.js';
import type { CitationSubject } from './subject.js';

/** A citation in plain words, on one line. */
export function citationText({ dataset, part, url, accessed }: CitationSubject): string {
  const cited = part
    ? [
        dataset.authors.map(({ name }) => name).join(', '),
        `“${part.title.replace(/\s+/g, ' ').trim()}”, in: ${datasetInWords(dataset)}`,
        dataset.publisher,
        url,
      ]
        .filter(Boolean)
        .map(sentence)
        .join(' ')
    : citationSentence(dataset, url);
  return `${cited}${accessed ? ` Accessed ${accessed}.` : ''}\n`;
}
