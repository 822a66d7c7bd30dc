/** The forms in which an answer can be had, by the ending of a file, with their names and media types. */
export const FORMATS = {
  csv: { label: 'CSV', media: 'text/csv; charset=utf-8; header=present', accepted: ['text/csv'] },
  tsv: { label: 'TSV', media: 'text/tab-separated-values; charset=utf-8', accepted: ['text/tab-separated-values'] },
  json: { label: 'JSON', media: 'application/json; charset=utf-8', accepted: ['application/json'] },
  jsonl: {
    label: 'JSON Lines',
    media: 'application/jsonl; charset=utf-8',
    accepted: ['application/jsonl', 'application/x-ndjson', 'application/x-jsonlines'],
  },
  graphml: { label: 'GraphML', media: 'application/graphml+xml; charset=utf-8', accepted: ['application/graphml+xml'] },
  gexf: { label: 'GEXF', media: 'application/gexf+xml; charset=utf-8', accepted: ['application/gexf+xml'] },
} as const;

export type Format = keyof typeof FORMATS;

export const isFormat = (text: string): text is Format => Object.hasOwn(FORMATS, text);
