import { FORMATS } from '../exports/formats.js';

/** A form in which the answer to a question can be taken away. */
export interface Download {
  /** The ending of its address. */
  readonly format: string;
  readonly label: string;
  readonly type: string;
}

/** The tables and files that an answer comes as. */
export const DOWNLOADS: readonly Download[] = Object.entries(FORMATS).map(([format, { label, accepted }]) => ({
  format,
  label,
  type: accepted[0],
}));

/** How a question is cited. */
export const CITATIONS: readonly Download[] = [
  { format: 'txt', label: 'as text', type: 'text/plain' },
  { format: 'bib', label: 'as BibTeX', type: 'application/x-bibtex' },
  { format: 'csl.json', label: 'as CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
];
