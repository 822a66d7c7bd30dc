import type { Descriptor } from '../dataset/descriptor.js';

interface Facts extends Descriptor {
  readonly dataVersion: string;
  /** Path and description of every other file, in their order. */
  readonly files: readonly { readonly path: string; readonly description: string }[];
}

/** The page that explains a release folder to whoever opens it. */
export function* readme({ name, title, version, created, dataVersion, licenses, files }: Facts): Generator<string> {
  const [license] = licenses;
  yield `# ${title}, version ${version}

Released ${created}, data version \`${dataVersion}\`. Licence of everything in this folder:
[${license?.name}](${license?.path}).

The same rows in several forms. Start with the Data Package: its \`codebook.md\` says what the tables
mean, its \`datapackage.json\` the type of each column. \`CHANGES.md\` says what is new.

| for | take |
|---|---|
| pandas, R, a spreadsheet | \`datapackage/*.csv\`, or all in \`datapackage.zip\` |
| SQL | \`${name}.sqlite\`: typed tables with keys; a list column also has a table of its own |
| Gephi, networkx, graphology | \`${name}.gexf\` (1.3) or \`.graphml\`: actors, states, instruments, mandates, gaps, issue areas and the dated links between them |
| Neo4j 5, empty | \`cypher-shell -f ${name}.cypher\` |
| programs | \`jsonl/\`: nodes by label and relationships by type, one a line |

An empty cell means: not known. A date is a year, month or day in ISO form, as exact as the sources
are. Check the files with \`sha256sum -c SHA256SUMS\`.

## Files

| file | what |
|---|---|
`;
  for (const file of files) yield `| \`${file.path}\` | ${file.description} |\n`;
}
