/** A ready question, as `GET /questions` gives it. */
export interface Question {
  readonly name: string;
  readonly title: string;
  readonly explanation: string;
  readonly group: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const PARAMETER = 'question';

/** Loads all questions; fails with a message fit for the reader. */
export async function loadQuestions(signal: AbortSignal): Promise<readonly Question[]> {
  const response = await fetch('/questions', { headers: { accept: 'application/json' }, signal });
  if (!response.ok) throw new Error(`The service answered ${response.status} to /questions.`);
  const { questions } = (await response.json()) as { questions: readonly Question[] };
  return questions;
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

/** Puts the name into the address, in place of the last one: trying questions is no navigation. */
export function writeAddress(name: string): void {
  const address = new URL(location.href);
  address.searchParams.set(PARAMETER, name);
  history.replaceState(null, '', address);
}
