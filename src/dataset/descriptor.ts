import { z } from 'zod';
import type { Field } from './fields.js';
import type { Table } from './table.js';
import { TABLES } from './tables/index.js';

const yearSchema = z.int().min(1000).max(9999);

const contributorSchema = z.object({
  title: z.string().min(1),
  role: z.string().optional(),
  givenName: z.string().min(1).optional(),
  familyName: z.string().min(1).optional(),
});

/** Data Packages give the moment; the day is enough here. */
const day = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(T.*)?$/,
    'must be a day such as 2026-11-25, or a moment of one such as 2026-11-25T00:00:00Z',
  )
  .transform((moment) => moment.slice(0, 10));

/** What the service reads of a `datapackage.json`; the rest describes the tables for other tools. */
export const descriptorSchema = z.object({
  name: z.string().min(1),
  title: z.string().min(1),
  version: z.string().min(1),
  created: day,
  licenses: z.array(z.object({ name: z.string(), title: z.string(), path: z.string() })).min(1),
  contributors: z.array(contributorSchema).optional(),
  referenceYear: yearSchema,
  latestYear: yearSchema,
});

export type Descriptor = z.infer<typeof descriptorSchema>;

/** The `resources` of a data package, made from the tables so that the two cannot differ. */
export const resources = (): object[] => Object.values(TABLES).map(resource);

function resource(table: Table): object {
  const foreignKeys = Object.entries(table.fields)
    .filter(([, field]) => field.references.length === 1 && !field.list)
    .map(([column, field]) => ({
      fields: [column],
      reference: { resource: field.references[0], fields: ['id'] },
    }));
  return {
    name: table.name,
    title: table.title,
    description: table.description,
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    profile: 'tabular-data-resource',
    schema: {
      fields: Object.entries(table.fields).map(([name, field]) => describeField(name, field)),
      primaryKey: table.key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues: [''],
    },
  };
}

function describeField(name: string, field: Field): object {
  const references = field.references.length > 0 ? { references: field.references } : {};
  const list = field.list ? { listSeparator: ';' } : {};
  const constraints = { ...(field.required && { required: true }), ...field.schema.constraints };
  return {
    name,
    ...field.schema,
    ...(Object.keys(constraints).length > 0 && { constraints }),
    description: field.description,
    ...list,
    ...references,
  };
}

/** A `datapackage.json` with its resources made anew; all else in it is written by hand and stays. */
export const describePackage = (current: string): string =>
  `${JSON.stringify({ ...(JSON.parse(current) as object), resources: resources() }, null, 2)}\n`;
