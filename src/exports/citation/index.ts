import { citationBibtex } from './bibtex.js';
import { citationCsl } from './csl.js';
import type { CitationSubject } from './subject.js';
import { citationText } from './text.js';

export { CITED_RELEASE, type CitationSubject, type CitedPart, citedRelease, type ReleaseAnswer } from './subject.js';

interface CitationFormatFacts {
  /** Media type, with the charset where it is text. */
  readonly type: string;
  readonly title: string;
  readonly write: (subject: CitationSubject) => string;
}

/** The forms of a citation, by the extension of their addresses. */
export const CITATION_FORMATS = {
  bib: { type: 'application/x-bibtex; charset=utf-8', title: 'BibTeX', write: citationBibtex },
  'csl.json': { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', title: 'CSL-JSON', write: citationCsl },
  txt: { type: 'text/plain; charset=utf-8', title: 'Plain text', write: citationText },
} as const satisfies Readonly<Record<string, CitationFormatFacts>>;

export type CitationFormat = keyof typeof CITATION_FORMATS;

/** Whether an extension of an address, without its dot, is that of a citation. */
export const isCitationFormat = (extension: string): extension is CitationFormat =>
  Object.hasOwn(CITATION_FORMATS, extension);

/** A citation in one format, with the media type of its answer. The same subject always gives the same text. */
export function citationIn(
  format: CitationFormat,
  subject: CitationSubject,
): { readonly type: string; readonly text: string } {
  const { type, write } = CITATION_FORMATS[format];
  return { type, text: write(subject) };
}
