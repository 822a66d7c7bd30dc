import type { Attribute, GraphDocument, GraphLink, GraphNode } from '../exports/graph/graph-document.js';
import type { GraphContent } from '../graph/engine.js';
import type { Properties, Value } from '../graph/values.js';
import { groupBy } from '../lib/group.js';
import { withoutInternals } from './properties.js';

/**
 * The kinds of things in the graph files: who governs, what, by which law and mandate, and the gaps
 * that somebody documented. Sources, literature, events, codings and what the brief says are left to
 * the other files: a drawing of everything shows nothing.
 */
const KINDS: ReadonlySet<string> = new Set([
  'Organisation',
  'Process',
  'ActorClass',
  'State',
  'Instrument',
  'Mandate',
  'Gap',
  'Function',
  'IssueArea',
  'PolicyField',
]);

/** Who is bound when is in PARTY_TO; the single acts behind it would double the links. */
const LEFT_OUT: ReadonlySet<string> = new Set(['TREATY_ACTION']);

/** The institutions of the dataset as a graph for drawing, with every link between two of them. */
export function graphDocument(content: GraphContent): GraphDocument {
  const { version } = content;
  const rows = content.nodes.filter(({ labels }) => KINDS.has(labels.at(-1) as string)).flatMap((batch) => batch.rows);
  const names = new Map(rows.map((row) => [row.id, row.name]));
  const periods = groupBy(
    content.nodes.find(({ labels }) => labels.at(-1) === 'MandatePeriod')?.rows ?? [],
    (period) => period.mandate,
  );
  const nodes = rows.map((row) => nodeOf(row, names, periods.get(row.id ?? '') ?? []));
  const links = content.edges
    .filter(({ type }) => !LEFT_OUT.has(type))
    .flatMap(({ type, rows: edges }) =>
      edges
        .filter(({ from, to }) => names.has(from) && names.has(to))
        .map(({ from, to, props }) => linkOf(type, from, to, props)),
    );
  return {
    title: `${version.title}, version ${version.release}`,
    description: `Data version ${version.version} of ${version.created}, licence ${version.license}.`,
    directed: true,
    nodes,
    links,
  };
}

type Names = ReadonlyMap<Value | undefined, Value | undefined>;

function nodeOf(row: Properties, names: Names, periods: readonly Properties[]): GraphNode {
  const { id, label: kind, name: _name, ...more } = withoutInternals(row);
  const spell = kind === 'Mandate' ? mandateSpell(periods) : spellOf(row);
  const label = row.name ?? (kind === 'Mandate' ? mandateLabel(row, names) : id);
  const told = kind === 'Mandate' ? { ...more, periods: periods.map(periodText) } : more;
  return { id: String(id), label: String(label), kind: String(kind), attributes: attributesOf(told), ...spell };
}

function linkOf(kind: string, from: string, to: string, props: Properties): GraphLink {
  // Ends and dates stand in the link itself; `from` and `to` are dates of memberships, and ends of relations.
  const { id, from: first, to: last, type: _type, since, until, ...more } = withoutInternals(props);
  const dated = kind === 'MEMBER_OF' ? { since: first, until: last } : { since, until };
  return {
    id: String(id),
    from,
    to,
    kind,
    attributes: attributesOf(
      Object.fromEntries(Object.entries(more).filter(([, value]) => value !== from && value !== to)),
    ),
    since: dateText(dated.since),
    until: dateText(dated.until),
  };
}

/** When a thing is there: actors from their founding, instruments from their adoption, gaps from their statement. */
const spellOf = (row: Properties): Pick<GraphNode, 'from' | 'to'> => ({
  from: dateText(row.founded ?? row.adopted ?? row.from ?? row.statedYear),
  to: dateText(row.ended ?? row.closedYear),
});

/** From the first to the last of its periods; open where one of them is. */
function mandateSpell(periods: readonly Properties[]): Pick<GraphNode, 'from' | 'to'> {
  const years = (name: 'from' | 'to') =>
    periods.map((period) => period[name]).filter((year) => typeof year === 'number');
  const closed = (name: 'from' | 'to') => periods.length > 0 && years(name).length === periods.length;
  return {
    from: closed('from') ? String(Math.min(...years('from'))) : null,
    to: closed('to') ? String(Math.max(...years('to'))) : null,
  };
}

const mandateLabel = ({ actor, function: performed, issueArea }: Properties, names: Names): string =>
  `${names.get(actor) ?? actor}: ${names.get(performed) ?? performed} × ${names.get(issueArea) ?? issueArea}`;

const periodText = ({ from, to, strength, reach, authority }: Properties): string =>
  `${from ?? ''}/${to ?? ''} ${[strength, reach, authority].filter(Boolean).join(', ')}`;

const dateText = (value: Value | undefined): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

const attributesOf = (props: Properties): Record<string, Attribute> =>
  Object.fromEntries(Object.entries(props).map(([name, value]) => [name, attributeOf(value)]));

const attributeOf = (value: Value): Attribute =>
  typeof value === 'object' && value !== null ? value.map(String) : value;
