import { z } from 'zod';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ALPHA3 = /^[A-Z]{3}$/;
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** How a column is described in `datapackage.json` (Frictionless Table Schema). */
export interface FieldSchema {
  readonly type: 'string' | 'integer' | 'boolean';
  readonly format?: string;
  readonly constraints?: Record<string, unknown>;
}

/** A column: its meaning, what its cells must look like, and what they point to. */
export interface Field<T = unknown> {
  readonly description: string;
  readonly required: boolean;
  /** True where the cell holds several values, separated by `;`. */
  readonly list: boolean;
  /** One value of the cell; fails with a message that says what the cell takes. */
  readonly parse: z.ZodType<T>;
  readonly schema: FieldSchema;
  /** Tables whose primary key the value must be found in. */
  readonly references: readonly string[];
}

type Options = { readonly optional?: true };
type Cell<T, O> = O extends { optional: true } ? T | null : T;

const field = <T>(
  description: string,
  parse: z.ZodType<T>,
  schema: FieldSchema,
  more: Partial<Pick<Field, 'list' | 'required' | 'references'>> = {},
): Field<T> => ({ description, parse, schema, required: true, list: false, references: [], ...more });

const matching = (pattern: RegExp, message: string) => z.string().regex(pattern, message);

/** An id of this table: a lower-case slug, or three capitals for a state. */
export const id = (description: string): Field<string> =>
  field(
    description,
    z
      .string()
      .refine((text) => SLUG.test(text.replaceAll('--', '-')), 'must be a lower-case slug such as colombo-process'),
    { type: 'string' },
  );

export const stateCode = (description: string): Field<string> =>
  field(description, matching(ALPHA3, 'must be an ISO 3166-1 alpha-3 code such as MEX'), {
    type: 'string',
    constraints: { pattern: '[A-Z]{3}' },
  });

/** An ISO 3166-1 alpha-2 code, where there is one. */
export const alpha2 = (description: string): Field<string | null> =>
  field(
    description,
    matching(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code such as MX'),
    { type: 'string', constraints: { pattern: '[A-Z]{2}' } },
    { required: false },
  ) as Field<string | null>;

export const text = <O extends Options = Record<never, never>>(
  description: string,
  options?: O,
): Field<Cell<string, O>> =>
  field(description, z.string(), { type: 'string' }, { required: !options?.optional }) as Field<Cell<string, O>>;

export const url = (description: string): Field<string | null> =>
  field(
    description,
    z.url({ protocol: /^https?$/, error: 'must be an http or https address' }),
    { type: 'string', format: 'uri' },
    { required: false },
  ) as Field<string | null>;

const yearParse = matching(/^\d{4}$/, 'must be a year of four digits').transform(Number);

export const year = <O extends Options = Record<never, never>>(
  description: string,
  options?: O,
): Field<Cell<number, O>> =>
  field(description, yearParse, { type: 'integer' }, { required: !options?.optional }) as Field<Cell<number, O>>;

export const years = (description: string): Field<number[]> =>
  field(description, yearParse, { type: 'string' }, { list: true, required: false }) as unknown as Field<number[]>;

/** A year, month or day in ISO form; unknown parts are left out, never filled. */
export const partialDate = (description: string): Field<string | null> =>
  field(
    description,
    matching(PARTIAL_DATE, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
    { type: 'string', constraints: { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } },
    { required: false },
  ) as Field<string | null>;

export const oneOf = <T extends string, O extends Options = Record<never, never>>(
  description: string,
  values: readonly T[],
  options?: O,
): Field<Cell<T, O>> =>
  field(
    description,
    z.enum(values, { error: `must be one of ${values.join(', ')}` }),
    { type: 'string', constraints: { enum: values } },
    { required: !options?.optional },
  ) as Field<Cell<T, O>>;

export const manyOf = <T extends string>(description: string, values: readonly T[]): Field<T[]> =>
  field(
    description,
    z.enum(values, { error: `takes only ${values.join(', ')}` }),
    { type: 'string' },
    { list: true, required: false },
  ) as unknown as Field<T[]>;

/** The id of a row in one of the named tables. */
export const ref = <O extends Options = Record<never, never>>(
  description: string,
  tables: readonly string[],
  options?: O,
): Field<Cell<string, O>> =>
  field(description, z.string(), { type: 'string' }, { required: !options?.optional, references: tables }) as Field<
    Cell<string, O>
  >;

export const refs = (description: string, tables: readonly string[], options?: Options): Field<string[]> =>
  field(
    description,
    z.string(),
    { type: 'string' },
    {
      list: true,
      required: !options?.optional,
      references: tables,
    },
  ) as unknown as Field<string[]>;

/** A place in a sequence, counted from 1. */
export const ordinal = (description: string): Field<number> =>
  field(description, matching(/^[1-9]\d*$/, 'must be a whole number from 1').transform(Number), {
    type: 'integer',
    constraints: { minimum: 1 },
  });

/** A number of things. */
export const count = <O extends Options = Record<never, never>>(
  description: string,
  options?: O,
): Field<Cell<number, O>> =>
  field(
    description,
    matching(/^\d+$/, 'must be a whole number').transform(Number),
    { type: 'integer', constraints: { minimum: 0 } },
    { required: !options?.optional },
  ) as Field<Cell<number, O>>;

/** Free texts in their order. */
export const listOf = (description: string): Field<string[]> =>
  field(description, z.string(), { type: 'string' }, { list: true, required: false }) as unknown as Field<string[]>;
