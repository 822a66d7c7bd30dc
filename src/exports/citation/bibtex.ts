import type { Contributor } from '../../lib/citation.js';
import { type CitationSubject, citationKey, citationNote } from './subject.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A citation as an entry of BibTeX: `@misc`, since only BibLaTeX knows `@dataset`. Text is UTF-8, names
 * keep their script, and what LaTeX would take for a command is written out.
 */
export function citationBibtex(subject: CitationSubject): string {
  const { dataset, part, url, accessed } = subject;
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(dataset.created) ?? [];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', braced(dataset.authors.map(authorName).join(' and '))],
    ['title', braced(`{${latex(part?.title ?? dataset.title)}}`)],
    ['howpublished', part ? braced(`In: ${latex(dataset.title)}`) : undefined],
    ['publisher', braced(latex(dataset.publisher ?? ''))],
    ['year', braced(year)],
    // A macro of BibTeX, so that each style writes the month in its own language.
    ['month', month && MONTHS[Number(month) - 1]],
    ['version', braced(latex(dataset.version))],
    ['note', braced(latex(citationNote(subject)))],
    ['url', braced(address(url))],
    ['urldate', braced(accessed)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${citationKey(subject)},\n${lines.join(',\n')}\n}\n`;
}

const braced = (text: string | undefined): string | undefined => (text ? `{${text}}` : undefined);

/** A person is split by BibTeX at the comma; braces keep the name of a body in one piece. */
const authorName = ({ name, givenName, familyName }: Contributor): string =>
  familyName && givenName ? `{${latex(familyName)}}, {${latex(givenName)}}` : `{${latex(name)}}`;

const LATEX: Readonly<Record<string, string>> = {
  // BibTeX counts braces even behind a backslash: one alone would swallow the rest of the file.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** Text as LaTeX prints it, on one line. */
export const latex = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[{}\\~^$&#_%]/g, (character) => LATEX[character] as string);

/** An address is taken as it stands; only what could end the field is encoded. */
const address = (url: string): string => url.replace(/[{}\\^`"<>|\s]/g, encodeURIComponent);
