/** A form in which the answer to a question can be taken away. */
export interface Download {
  /** The ending of its address. */
  readonly format: string;
  readonly label: string;
  readonly type: string;
}

/** The tables and files that an answer comes as. */
export const DOWNLOADS: readonly Download[] = [
  { format: 'csv', label: 'CSV', type: 'text/csv' },
  { format: 'tsv', label: 'TSV', type: 'text/tab-separated-values' },
  { format: 'json', label: 'JSON', type: 'application/json' },
  { format: 'jsonl', label: 'JSON Lines', type: 'application/jsonl' },
  { format: 'graphml', label: 'GraphML', type: 'application/graphml+xml' },
  { format: 'gexf', label: 'GEXF', type: 'application/gexf+xml' },
];

/** How a question is cited. */
export const CITATIONS: readonly Download[] = [
  { format: 'txt', label: 'as text', type: 'text/plain' },
  { format: 'bib', label: 'as BibTeX', type: 'application/x-bibtex' },
  { format: 'csl.json', label: 'as CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
];
