import { findBreakingChanges, findDangerousChanges, type GraphQLSchema, isIntrospectionType } from 'graphql';
import { readDeprecation } from './deprecation.rules.js';
import { priceChanges } from './price-changes.js';
import { schemaElements } from './schema-elements.js';

/** What a change does to queries that are in use: refuses some, may answer some otherwise, or nothing. */
export const SEVERITIES = ['BREAKING', 'DANGEROUS', 'SAFE'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One difference between two schemas. */
export interface SchemaChange {
  readonly severity: Severity;
  readonly description: string;
}

/** Every change from one schema to another, the worst first. */
export const schemaChanges = (before: GraphQLSchema, after: GraphQLSchema): SchemaChange[] => {
  const all = [
    ...findBreakingChanges(before, after).map(({ description }) => change('BREAKING', description)),
    ...findDangerousChanges(before, after).map(({ description }) => change('DANGEROUS', description)),
    ...priceChanges(before, after),
    ...additions(before, after),
    ...deprecations(before, after),
  ];
  return all.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
};

/**
 * What is gone without having been deprecated in the release before, or before the day that it was promised
 * until. A type that goes as a whole is not looked into: it breaks by itself.
 *
 * @param today as `2027-01-31`
 */
export function removedTooEarly(before: GraphQLSchema, after: GraphQLSchema, today: string): string[] {
  const left = new Set(schemaElements(after).map(({ coordinate }) => coordinate));
  return schemaElements(before)
    .filter(({ coordinate }) => !left.has(coordinate) && after.getType(coordinate.split('.', 1)[0] as string))
    .filter(({ coordinate }) => !coordinate.includes('(') || left.has(coordinate.split('(', 1)[0] as string))
    .flatMap(({ coordinate, deprecationReason }) => {
      if (deprecationReason === undefined) return [`${coordinate} was removed without @deprecated first.`];
      const { goes } = readDeprecation(deprecationReason) ?? {};
      return goes !== undefined && today < goes ? [`${coordinate} was removed before ${goes}.`] : [];
    });
}

/** A schema, and the version under which it is served. */
export interface VersionedSchema {
  readonly version: string;
  readonly schema: GraphQLSchema;
}

/**
 * Whether a schema may follow a released one, with every change in words: breaking ones need a version that
 * announces them, and what goes must have been deprecated.
 *
 * @param today as `2027-01-31`
 */
export function succession(last: VersionedSchema, next: VersionedSchema, today: string) {
  const changes = schemaChanges(last.schema, next.schema);
  const counts = SEVERITIES.map(
    (severity) => `${changes.filter((one) => one.severity === severity).length} ${severity.toLowerCase()}`,
  );
  const unannounced =
    changes.some(({ severity }) => severity === 'BREAKING') && !announcesBreaking(last.version, next.version)
      ? [`Version ${next.version} does not announce breaking changes after ${last.version}: see docs/schema-policy.md.`]
      : [];
  const faults = [...unannounced, ...removedTooEarly(last.schema, next.schema, today)];
  return {
    accepted: faults.length === 0,
    report: [
      `Since ${last.version}: ${counts.join(', ')}`,
      ...changes.map(({ severity, description }) => `  ${severity.padEnd(9)} ${description}`),
      ...faults,
    ].join('\n'),
  };
}

/** True where the new version tells users to expect breaking changes. */
export function announcesBreaking(before: string, after: string): boolean {
  const [major = 0, minor = 0] = before.split('.').map(Number);
  const [newMajor = 0, newMinor = 0] = after.split('.').map(Number);
  return newMajor > major || (major === 0 && newMajor === 0 && newMinor > minor);
}

const change = (severity: Severity, description: string): SchemaChange => ({ severity, description });

function additions(before: GraphQLSchema, after: GraphQLSchema): SchemaChange[] {
  const types = Object.values(after.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !before.getType(type.name),
  );
  const known = new Set(schemaElements(before).map(({ coordinate }) => coordinate));
  const fields = schemaElements(after).filter(
    ({ coordinate }) =>
      !known.has(coordinate) && !coordinate.includes('(') && before.getType(coordinate.split('.', 1)[0] as string),
  );
  return [
    ...types.map(({ name }) => change('SAFE', `${name} was added.`)),
    ...fields.map(({ coordinate }) => change('SAFE', `${coordinate} was added.`)),
  ];
}

function deprecations(before: GraphQLSchema, after: GraphQLSchema): SchemaChange[] {
  const old = new Map(schemaElements(before).map((element) => [element.coordinate, element.deprecationReason]));
  return schemaElements(after)
    .filter(({ coordinate, deprecationReason }) => old.has(coordinate) && old.get(coordinate) !== deprecationReason)
    .map(({ coordinate, deprecationReason }) =>
      change(
        'SAFE',
        deprecationReason === undefined
          ? `${coordinate} is no longer deprecated.`
          : `${coordinate} is deprecated: ${deprecationReason}`,
      ),
    );
}
