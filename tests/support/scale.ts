import type { EdgeBatch, GraphContent, NodeBatch } from '../../src/graph/engine.js';
import type { Properties, Value } from '../../src/graph/values.js';

/**
 * What stays single when a graph is multiplied: the vocabularies, the states and the sources. What is
 * multiplied hangs on them, so that each becomes a hub of the size of the graph.
 */
const SHARED = new Set([
  'Function',
  'IssueArea',
  'PolicyField',
  'ActorClass',
  'State',
  'Source',
  'Claim',
  'Vision',
  'Scenario',
  'HypotheticalMandate',
  'BriefSentence',
]);

/** A dataset under a name of its own: a graph that holds the one it was made of must not take it for that. */
function named(content: GraphContent, mark: string): GraphContent {
  const dataset = `${content.version.version}-${mark}`;
  return {
    version: { ...content.version, version: dataset },
    nodes: content.nodes.map((batch) => ({ ...batch, rows: batch.rows.map((row) => ({ ...row, dataset })) })),
    edges: content.edges.map((batch) => ({
      ...batch,
      rows: batch.rows.map((row) => ({ ...row, props: { ...row.props, dataset } })),
    })),
  };
}

const isShared = ({ labels }: NodeBatch): boolean => labels.some((label) => SHARED.has(label));

/** Gives a row the ids of a copy, wherever a property names something that was copied. */
function copyOf<T extends Properties>(props: T, copied: ReadonlySet<string>, copy: number): T {
  const renamed = (value: Value | string): Value | string =>
    typeof value === 'string' && copied.has(value) ? `${value}-copy-${copy}` : value;
  return Object.fromEntries(
    Object.entries(props).map(([key, value]) => [key, Array.isArray(value) ? value.map(renamed) : renamed(value)]),
  ) as T;
}

const numbers = (times: number): number[] => Array.from({ length: times - 1 }, (_, at) => at + 1);

/**
 * The graph with each actor, instrument, mandate and so on as many times as asked for, and each link
 * with them. The first copy keeps its ids, so that a question for a named actor finds it.
 */
export function multiplied(dataset: GraphContent, times: number): GraphContent {
  const content = named(dataset, `${times}-times`);
  const copied = new Set(
    content.nodes.flatMap((batch) => (isShared(batch) ? [] : batch.rows.map((row) => row.id as string))),
  );
  const nodes = content.nodes.flatMap((batch): NodeBatch[] =>
    isShared(batch)
      ? [batch]
      : [batch, ...numbers(times).map((n) => ({ ...batch, rows: batch.rows.map((row) => copyOf(row, copied, n)) }))],
  );
  const edges = content.edges.flatMap((batch): EdgeBatch[] => [
    batch,
    ...numbers(times).map((n) => ({
      ...batch,
      rows: batch.rows
        .filter(({ from, to }) => copied.has(from) || copied.has(to))
        .map(({ from, to, props }) => {
          const [start, end] = [copied.has(from) ? `${from}-copy-${n}` : from, copied.has(to) ? `${to}-copy-${n}` : to];
          return { from: start, to: end, props: { ...copyOf(props, copied, n), id: `${props.id}-copy-${n}` } };
        }),
    })),
  ]);
  return { ...content, nodes, edges };
}

export const HUB = 'iom';
export const ARMS = 300;

/**
 * The graph with IOM made a hub: 300 further organisations are its members, and it takes part in 300
 * further processes, all of them members and bodies in every year.
 */
export function withHub(dataset: GraphContent): GraphContent {
  const content = named(dataset, 'hub');
  const oneOf = (label: string, id: string) => {
    const batch = content.nodes.find(({ labels }) => labels.includes(label));
    return {
      labels: batch?.labels as NodeBatch['labels'],
      row: batch?.rows.find((row) => row.id === id) as Properties,
    };
  };
  const [member, body] = [oneOf('Organisation', 'ilo'), oneOf('Process', 'gfmd')];
  const copies = ({ labels, row }: ReturnType<typeof oneOf>): NodeBatch => ({
    labels,
    rows: Array.from({ length: ARMS }, (_, at) => copyOf(row, new Set([row.id as string]), at)),
  });
  const [members, bodies] = [copies(member), copies(body)];
  const { props } = content.edges
    .flatMap(({ type, rows }) => (type === 'MEMBER_OF' ? rows : []))
    .find(({ to, props: one }) => to === HUB && one.role === 'member') as EdgeBatch['rows'][number];
  const link = (from: string, to: string) => ({
    from,
    to,
    props: { ...props, member: from, body: to, id: `${from}--${to}--member` },
  });
  return {
    version: content.version,
    nodes: [...content.nodes, members, bodies],
    edges: [
      ...content.edges,
      {
        type: 'MEMBER_OF',
        rows: [
          ...members.rows.map(({ id }) => link(id as string, HUB)),
          ...bodies.rows.map(({ id }) => link(HUB, id as string)),
        ],
      },
    ],
  };
}
