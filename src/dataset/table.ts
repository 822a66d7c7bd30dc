import type { Field } from './fields.js';

export type Fields = Readonly<Record<string, Field>>;

/** One kind of rows: a CSV file, its columns in their order, and its key. */
export interface Table<F extends Fields = Fields> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly key: readonly string[];
  readonly fields: F;
  /** True where a dataset may do without the file: it then has no such rows. */
  readonly optional: boolean;
}

/** A row as the service works with it: empty cells are null, list cells are arrays. */
export type Row<T extends Table> = {
  readonly [K in keyof T['fields']]: T['fields'][K] extends Field<infer V> ? V : never;
};

/** Declares a table; `key` names the columns that tell its rows apart. */
export const table = <const F extends Fields>(
  name: string,
  title: string,
  description: string,
  key: readonly (keyof F & string)[],
  fields: F,
): Table<F> => ({ name, title, description, key, fields, optional: false });

/** Declares a table that a dataset may do without. */
export const optionalTable = <const F extends Fields>(...of: Parameters<typeof table<F>>): Table<F> => ({
  ...table(...of),
  optional: true,
});
