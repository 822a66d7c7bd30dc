import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, Kind, parse, valueFromASTUntyped } from 'graphql';

/** A ready question: a GraphQL document with what a reader needs to know about it. */
export interface Question {
  /** Name of the file without its ending; the question's address. */
  readonly name: string;
  readonly title: string;
  readonly group: string;
  readonly explanation: string;
  /** Name of the list that makes the rows of its table; null where it is the first of its answer. */
  readonly table: string | null;
  readonly query: string;
  /** The default values of the document's variables. */
  readonly variables: Readonly<Record<string, unknown>>;
}

const HEADER = /^# ?(title|group|table): *(.+)$/;

/**
 * Reads the questions of a folder, in the order of their file names. A file begins with comment
 * lines `# title: …`, `# group: …` and, where its table is not its first list, `# table: …`, then an explanation in comments, then one operation.
 */
export const readQuestions = (folder: string): Question[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => parseQuestion(file, readFileSync(path.join(folder, file), 'utf8')));

/** One question from its text; fails where the title, the group or the document is missing. */
export function parseQuestion(file: string, text: string): Question {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const head = { title: '', group: '', table: '' };
  const explanation: string[] = [];
  for (const line of lines.slice(0, end)) {
    const match = HEADER.exec(line);
    if (match) head[match[1] as keyof typeof head] = (match[2] as string).trim();
    else explanation.push(line.replace(/^# ?/, ''));
  }
  if (!head.title || !head.group) throw new Error(`${file} must begin with "# title: …" and "# group: …".`);
  const query = lines.slice(end).join('\n').trim();
  return {
    name: file.replace(/^\d+-/, '').replace(/\.graphql$/, ''),
    ...head,
    table: head.table || null,
    explanation: explanation.join(' ').trim(),
    query,
    variables: defaultsOf(parse(query)),
  };
}

function defaultsOf(document: DocumentNode): Record<string, unknown> {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return Object.fromEntries(
    (operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
