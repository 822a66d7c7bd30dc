/**
 * Variables of a question of the library as they stand on a page: inputs are objects, null stands against a
 * default, undefined leaves it.
 */
export type QuestionVariables = Readonly<Record<string, unknown>>;

/** The address of a question, or with an ending of one of its files, with its variables. */
export function questionAddress(question: string, ending: string, variables: QuestionVariables = {}): string {
  const query = new URLSearchParams(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, parameterOf(value)]])),
  );
  return `/questions/${question}${ending}${query.size > 0 ? `?${query}` : ''}`;
}

/** A list becomes a text with commas, an input one of JSON. */
function parameterOf(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : String(value);
}

/** The address that opens a question with its variables in the playground. */
export const questionInPlayground = (question: string, variables: QuestionVariables = {}): string =>
  `/playground/?${new URLSearchParams({ question, variables: JSON.stringify(variables) })}`;
