/** Media types of the files of a release, by the end of their name. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  cypher: 'text/plain; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  sqlite: 'application/vnd.sqlite3',
  zip: 'application/zip',
};

/** The media type of a file by its name; files without an ending are text. */
export function mediaTypeOf(file: string): string {
  const [, ending] = /\.(\w+)$/.exec(file) ?? [];
  return (ending && MEDIA_TYPES[ending]) || 'text/plain; charset=utf-8';
}
