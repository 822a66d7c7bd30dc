import { citedBy } from './names.js';
import type { Cited, Ref, Statement } from './statement.js';
import { factStatements, listStatements } from './statements.js';
import type { ReadList, Standing, Thing } from './thing.js';

/**
 * A thing as JSON: its own fields by their names in the schema, its lists beside their counts, each row
 * with the columns of a statement; what was cut says so.
 *
 * @param citation how the thing is cited, in words
 */
export function thingJson(
  thing: Thing,
  { release }: Pick<Standing, 'release'>,
  citation: string,
  base: string,
): object {
  const { kind, id, name, year, node, lists } = thing;
  const facts = factStatements(thing).filter(({ property }) => property !== 'name');
  const own = citedBy(node);
  return {
    id,
    type: kind.type,
    name,
    url: addressOf(base, id),
    year,
    facts: Object.fromEntries(kind.facts.map(({ field }) => [field, factJson(facts, field, node[field], base)])),
    ...(kind.time && { certainty: node.certainty }),
    ...(!kind.unsourced && { confidence: own.confidence, sources: own.sources.map(sourceJson(base)) }),
    lists: Object.fromEntries(lists.map((read) => [read.list.name, listJson(thing, read, base)])),
    release: {
      title: release.title,
      version: release.dataRelease,
      dataVersion: release.dataVersion,
      license: release.license,
      licenseUrl: release.licenseUrl,
      citation: citation.trimEnd(),
    },
  };
}

/** The address of a thing. */
export const addressOf = (base: string, id: string): string => `${base}/id/${encodeURIComponent(id)}`;

const refJson = (base: string, { id, type, name }: Ref): object => ({ id, type, name, url: addressOf(base, id) });

const sourceJson =
  (base: string) =>
  ({ id, title, url: document, grade, locator }: Cited): object => ({
    id,
    title,
    url: addressOf(base, id),
    document,
    grade,
    locator,
  });

/** A field as its statements have it: several where the schema gives a list, null where it gives nothing. */
function factJson(facts: readonly Statement[], field: string, answer: unknown, base: string): unknown {
  const values = facts
    .filter(({ property }) => property === field)
    .map(({ other, value }) => (other ? refJson(base, other) : value));
  return Array.isArray(answer) ? values : (values[0] ?? null);
}

function listJson(thing: Thing, read: ReadList, base: string): object {
  const { rows, total, inYear, inLatest } = read;
  return {
    property: read.list.property,
    total,
    cut: rows.length < total,
    counts: [
      ...(inYear ? [{ year: thing.year, ...inYear }] : []),
      ...(inLatest && thing.latestYear !== thing.year ? [{ year: thing.latestYear, ...inLatest }] : []),
    ],
    rows: listStatements(thing, read).map((statement) => rowJson(statement, base)),
  };
}

const rowJson = ({ property: _, other, sources, dated, ...statement }: Statement, base: string): object => ({
  ...statement,
  dated,
  other: other && refJson(base, other),
  sources: sources.map(sourceJson(base)),
});
