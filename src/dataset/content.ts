import { type EdgeBatch, type GraphContent, MODEL_VERSION, type NodeBatch } from '../graph/engine.js';
import type { Properties, Value } from '../graph/values.js';
import { groupBy } from '../lib/group.js';
import { fold } from '../lib/text.js';
import { DatasetIndex } from './dataset-index.js';
import { derivedEdges, EDGES } from './projection.edges.js';
import type { LaidEdge, NodeProjection } from './projection.js';
import { NODES } from './projection.nodes.js';
import type { CheckedDataset } from './read.js';

type AnyRow = Readonly<Record<string, Value>>;

/** Lays a checked dataset into the form in which both engines take it. */
export function contentOf({ descriptor, tables, digest }: CheckedDataset): GraphContent {
  const index = new DatasetIndex(tables);
  const nodes: NodeBatch[] = [];
  const pending: LaidEdge[] = [];
  for (const projection of NODES) {
    const rows = tables[projection.table] as unknown as readonly AnyRow[];
    const laid = rows.map((row) => ({ row, props: { ...nodeProperties(projection, row, index), dataset: digest } }));
    nodes.push({ labels: ['Record', ...projection.labels], rows: laid.map(({ props }) => props) });
    for (const { row, props } of laid) pending.push(...linksOf(projection, row, props));
  }
  for (const projection of EDGES)
    for (const row of tables[projection.table]) {
      const [from, to] = projection.ends(row as never);
      const props = graded(
        {
          ...rowProperties(row as unknown as AnyRow),
          ...projection.more(row as never, index),
          id: projection.id(row as never),
        },
        index,
      );
      pending.push({ type: projection.type(row as never), from, to, props });
    }
  for (const edge of derivedEdges(tables)) pending.push({ ...edge, props: graded(edge.props, index) });
  const edges: EdgeBatch[] = [...groupBy(pending, (edge) => edge.type)].map(([type, rows]) => ({
    type,
    rows: rows.map(({ from, to, props }) => ({ from, to, props: { ...props, dataset: digest } })),
  }));
  return { version: versionOf(descriptor, digest, nodes), nodes, edges };
}

function versionOf(descriptor: CheckedDataset['descriptor'], digest: string, nodes: readonly NodeBatch[]) {
  const first = nodes.flatMap(({ rows }) => rows.map((row) => row.founded)).filter((year) => typeof year === 'number');
  return {
    version: digest,
    model: MODEL_VERSION,
    name: descriptor.name,
    title: descriptor.title,
    release: descriptor.version,
    created: descriptor.created,
    license: descriptor.licenses[0]?.name ?? '',
    licenseUrl: descriptor.licenses[0]?.path ?? '',
    ...makersOf(descriptor),
    referenceYear: descriptor.referenceYear,
    latestYear: descriptor.latestYear,
    firstYear: Math.min(descriptor.referenceYear, ...first),
  };
}

/** A property holds no records: the authors stand in it as JSON. */
function makersOf({ contributors = [] }: CheckedDataset['descriptor']) {
  const authors = contributors
    .filter(({ role }) => role === 'author')
    .map(({ title, givenName = null, familyName = null }) => ({ name: title, givenName, familyName }));
  return {
    authors: JSON.stringify(authors),
    publisher: contributors.find(({ role }) => role === 'publisher')?.title ?? '',
  };
}

function nodeProperties(projection: NodeProjection, row: AnyRow, index: DatasetIndex): Properties {
  const id = projection.id ? projection.id(row as never) : (row.id as string);
  const name = (row.name ?? row.title) as string | undefined;
  return graded(
    {
      ...rowProperties(row),
      ...(name !== undefined && { sortName: fold(name), ...searchable(id, name, row, index) }),
      ...projection.more?.(row as never, index),
      id,
      label: projection.labels.at(-1) as string,
    },
    index,
  );
}

/** What a search looks through, as parallel lists: the folded text, the text, and what it is. */
function searchable(id: string, name: string, row: AnyRow, index: DatasetIndex): Properties {
  const texts = [
    { text: name, kind: 'name' },
    { text: row.abbreviation, kind: 'abbreviation' },
    ...index.aliasesOf(id).map((alias) => ({ text: alias.alias, kind: alias.kind })),
    { text: id, kind: 'id' },
  ].filter((entry): entry is { text: string; kind: string } => typeof entry.text === 'string');
  return {
    searchNames: texts.map(({ text }) => fold(text)),
    searchTexts: texts.map(({ text }) => text),
    searchKinds: texts.map(({ kind }) => kind),
  };
}

const rowProperties = (row: AnyRow): Properties =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [camelCase(column), value]));

/** Everything that rests on sources carries the confidence that they give it, unless it has one of its own. */
function graded(props: Properties, index: DatasetIndex): Properties {
  const sources = props.sources as readonly string[] | undefined;
  return sources === undefined ? props : { confidence: index.confidence(sources), ...props };
}

function* linksOf(projection: NodeProjection, row: AnyRow, props: Properties): Generator<LaidEdge> {
  const own = props.id as string;
  for (const { column, type, reverse } of projection.links ?? [])
    for (const other of [row[column] ?? []].flat() as string[]) {
      const [from, to] = reverse ? [other, own] : [own, other];
      yield { type, from, to, props: { id: `${from}--${type.toLowerCase()}--${to}` } };
    }
  const locators = props.locators as readonly string[] | undefined;
  for (const [position, source] of ((props.sources ?? []) as readonly string[]).entries())
    yield {
      type: 'SOURCED_FROM',
      from: own,
      to: source,
      props: { id: `${own}--sourced-from--${source}`, locator: (locators?.[position] ?? row.locator) || null },
    };
}

const camelCase = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
