/** A question of the library, as `GET /questions` lists it. */
export interface ListedQuestion {
  readonly name: string;
  readonly title: string;
  readonly group: string;
  readonly explanation: string;
}

/** A variable of a question as a field of a form. */
export interface QuestionField {
  readonly name: string;
  readonly type: string;
  readonly kind: 'number' | 'text' | 'choice' | 'list' | 'json';
  readonly options: readonly string[];
  /** The default as it stands in an address. */
  readonly value: string;
  readonly required: boolean;
  readonly description: string;
}

/** A question with all that `GET /questions/{name}` tells of it. */
export interface Question extends ListedQuestion {
  /** Name of the list that makes the rows of its table; null where it is the first of the answer. */
  readonly table: string | null;
  readonly query: string;
  readonly cannotTell: string | null;
  readonly fields: readonly QuestionField[];
  readonly snippets: readonly { readonly language: string; readonly label: string; readonly code: string }[];
}

/** The values of a form by the names of its fields, as they stand in an address. */
export type Values = Readonly<Record<string, string>>;

/** The values as parameters of an address, in the order of the fields. */
export const parametersOf = (fields: readonly QuestionField[], values: Values): URLSearchParams =>
  new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, values[name] ?? value]));

/** The values as variables of a query; a field left empty keeps its default or is left out. */
export function variablesOf(fields: readonly QuestionField[], values: Values): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap(({ name, kind, type, value }) => {
      const text = values[name] ?? value;
      if (text === '') return [];
      if (kind === 'number') return [[name, Number(text)]];
      if (kind === 'list') return [[name, text.split(',')]];
      if (kind === 'json') return [[name, JSON.parse(text)]];
      return [[name, type.startsWith('Boolean') ? text === 'true' : text]];
    }),
  );
}

/** A snippet of code with the reader's values in place of the defaults. */
export function withValues(code: string, fields: readonly QuestionField[], values: Values): string {
  const defaults = parametersOf(
    fields.filter(({ value }) => value !== ''),
    {},
  ).toString();
  const chosen = chosenParameters(fields, values);
  return defaults === '' ? code : code.replaceAll(`?${defaults}`, chosen === '' ? '' : `?${chosen}`);
}

/** The parameters of the answer's address: what is empty and was empty by default is left out. */
export const chosenParameters = (fields: readonly QuestionField[], values: Values): string =>
  parametersOf(
    fields.filter(({ name, value }) => (values[name] ?? value) !== '' || value !== ''),
    values,
  ).toString();
