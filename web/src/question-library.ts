import { stripIgnoredCharacters } from 'graphql';

/** A ready question, as `GET /questions` gives it. */
export interface Question {
  readonly name: string;
  readonly title: string;
  readonly explanation: string;
  readonly group: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Some lines of a language that ask a question, as `GET /questions/{name}` gives them. */
export interface Snippet {
  readonly language: string;
  readonly label: string;
  readonly code: string;
}

const PARAMETER = 'question';
const TOKEN_PARAMETER = 'q';
const VARIABLES_PARAMETER = 'variables';

/** Values for the variables of the question in the address, as JSON; none where they are no object. */
export function variablesInAddress(): Readonly<Record<string, unknown>> {
  try {
    const given: unknown = JSON.parse(new URLSearchParams(location.search).get(VARIABLES_PARAMETER) ?? '{}');
    return typeof given === 'object' && given !== null ? { ...given } : {};
  } catch {
    return {};
  }
}

/** Loads all questions; fails with a message fit for the reader. */
export async function loadQuestions(signal: AbortSignal): Promise<readonly Question[]> {
  const response = await fetch('/questions', { headers: { accept: 'application/json' }, signal });
  if (!response.ok) throw new Error(`The service answered ${response.status} to /questions.`);
  const { questions } = (await response.json()) as { questions: readonly Question[] };
  return questions;
}

/** Loads the snippets of a question; fails with a message fit for the reader. */
export async function loadSnippets(name: string, signal: AbortSignal): Promise<readonly Snippet[]> {
  const place = `/questions/${encodeURIComponent(name)}`;
  const response = await fetch(place, { headers: { accept: 'application/json' }, signal });
  if (!response.ok) throw new Error(`The service answered ${response.status} to ${place}.`);
  return ((await response.json()) as { snippets: readonly Snippet[] }).snippets;
}

/** The questions under their groups; both keep the order in which the service gives them. */
export function byGroup(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    groups.set(question.group, [...(groups.get(question.group) ?? []), question]);
  }
  return groups;
}

/** The name that the address asks for, or `null` where it leaves the choice to the playground. */
export const nameInAddress = (): string | null => new URLSearchParams(location.search).get(PARAMETER);

/** The token of the permalink that the address asks for, or `null` where it asks for none. */
export const tokenInAddress = (): string | null => new URLSearchParams(location.search).get(TOKEN_PARAMETER);

/** Puts the name into the address, in place of the last one: trying questions is no navigation. */
export function writeAddress(name: string): void {
  const address = new URL(location.href);
  address.searchParams.delete(TOKEN_PARAMETER);
  address.searchParams.delete(VARIABLES_PARAMETER);
  address.searchParams.set(PARAMETER, name);
  history.replaceState(null, '', address);
}

/** Whether two texts are one document, however it is laid out. */
export const sameDocument = (one: string, other: string): boolean => compact(one) === compact(other);

function compact(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    // Half-written text is no GraphQL yet.
    return text;
  }
}
