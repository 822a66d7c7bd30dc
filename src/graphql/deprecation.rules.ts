import { type GraphQLSchema, resolveSchemaCoordinate } from 'graphql';
import { schemaElements } from './schema-elements.js';

const FORM = /^Since (\d+\.\d+\.\d+), (\d{4}-\d{2}-\d{2}): use `([^`]+)` instead\. Goes (\d{4}-\d{2}-\d{2})\.$/;
const NOTICE_MONTHS = 6;

/** What the reason of a deprecation says. */
export interface Deprecation {
  /** The version in which the element became deprecated, and its day. */
  readonly since: string;
  readonly on: string;
  /** What to use instead: a coordinate, or the name of a field of the same type. */
  readonly replacement: string;
  /** The first day on which the element may be gone. */
  readonly goes: string;
}

/** Reads the reason of a deprecation; undefined where it does not have the form. */
export function readDeprecation(reason: string): Deprecation | undefined {
  const [, since, on, replacement, goes] = FORM.exec(reason) ?? [];
  return since && on && replacement && goes ? { since, on, replacement, goes } : undefined;
}

/** Every deprecated element of a schema whose reason does not keep to the rules, with what is wrong. */
export const deprecationFaults = (schema: GraphQLSchema): string[] =>
  schemaElements(schema).flatMap(({ coordinate, deprecationReason }) =>
    deprecationReason === undefined ? [] : faultsOf(schema, coordinate, deprecationReason),
  );

function faultsOf(schema: GraphQLSchema, coordinate: string, reason: string): string[] {
  const read = readDeprecation(reason);
  if (!read)
    return [
      `${coordinate}: the reason must have the form "Since 1.2.0, 2027-01-31: use \`x\` instead. Goes 2027-07-31." (it is "${reason}")`,
    ];
  const [type = ''] = coordinate.split('.');
  const earliest = monthsAfter(read.on, NOTICE_MONTHS);
  return [
    ...(read.goes < earliest ? [`${coordinate}: goes on ${read.goes}; not before ${earliest}`] : []),
    ...(isThere(schema, read.replacement) || isThere(schema, `${type}.${read.replacement}`)
      ? []
      : [`${coordinate}: its replacement ${read.replacement} is not in the schema`]),
  ];
}

function isThere(schema: GraphQLSchema, coordinate: string): boolean {
  try {
    return resolveSchemaCoordinate(schema, coordinate) !== undefined;
  } catch {
    return false;
  }
}

function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
