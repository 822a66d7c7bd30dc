import { questionAddress } from './address.js';

/** The languages that snippets are written in. */
export type SnippetLanguage = 'curl' | 'python' | 'javascript' | 'r';

/** A few lines that fetch the answer to a question, ready to be pasted. */
export interface Snippet {
  readonly language: SnippetLanguage;
  /** The language as readers know it. */
  readonly label: string;
  readonly code: string;
}

const NAMIBIA = '# Only an empty cell is a missing value: "NA" is the code of Namibia.';

/** The one template: `{csv}` and `{json}` are the addresses of the answer, `{name}` is the question's name. */
const TEMPLATE: readonly Snippet[] = [
  {
    language: 'curl',
    label: 'curl',
    code: `curl --fail --silent --show-error --output '{name}.csv' '{csv}'`,
  },
  {
    language: 'python',
    label: 'Python (pandas)',
    code: `import pandas

${NAMIBIA}
table = pandas.read_csv("{csv}", keep_default_na=False, na_values=[""])
print(table)`,
  },
  {
    language: 'javascript',
    label: 'JavaScript',
    code: `const response = await fetch("{json}");
const { data, errors } = await response.json();
if (errors) throw new Error(errors[0].message);
console.log(JSON.stringify(data, null, 2));`,
  },
  {
    language: 'r',
    label: 'R',
    code: `${NAMIBIA}
table <- read.csv("{csv}", na.strings = "", encoding = "UTF-8")
print(table)`,
  },
];

/** The snippets of a question. `base` is the address of the service, without a slash at its end. */
export function snippetsOf(
  { name, variables }: { readonly name: string; readonly variables: Readonly<Record<string, unknown>> },
  base: string,
): Snippet[] {
  const values: Readonly<Record<string, string>> = {
    name,
    csv: quotable(questionAddress(base, name, 'csv', variables)),
    json: quotable(questionAddress(base, name, 'json', variables)),
  };
  return TEMPLATE.map((snippet) => ({
    ...snippet,
    code: snippet.code.replace(/\{(name|csv|json)\}/g, (_whole, key: string) => values[key] as string),
  }));
}

/** An address without what would end the text that it stands in, in any of the languages. */
const quotable = (address: string): string =>
  address.replace(/['"\\`$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
