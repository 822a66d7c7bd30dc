import { beside, type Column, columnsOf, isGiven, valueText } from './columns.js';
import { firstDay, lastDay } from './days.js';
import type { Attribute, GraphDocument, GraphLink, GraphNode } from './graph-document.js';
import { attributes, contentText } from './xml.js';

/**
 * A graph as GEXF 1.3, piece by piece. It is dynamic where anything has a date. The time format is the
 * day: a thing is there from the first day that its first date can mean to the last day that its last
 * date can mean. The dates as they were given stand beside it as attributes (`from` and `to` of nodes,
 * `since` and `until` of links), and so does the kind of a node; the kind of a link is its label.
 */
export function* gexf(graph: GraphDocument): Generator<string> {
  const dated =
    graph.nodes.some(({ from, to }) => from || to) || graph.links.some(({ since, until }) => since || until);
  const time = dated ? { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' } : { mode: 'static' };
  const nodeColumns = numbered(columnsOf(graph.nodes.map(nodeValues)), 0);
  const linkColumns = numbered(columnsOf(graph.links.map(linkValues)), nodeColumns.length);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n';
  const about = [graph.title, graph.description].filter(Boolean).join('\n');
  yield `<meta><creator>Migration Governance Graph</creator><description>${contentText(about)}</description></meta>\n`;
  yield `<graph${attributes({ defaultedgetype: graph.directed ? 'directed' : 'undirected', idtype: 'string', ...time })}>\n`;
  yield declarations('node', nodeColumns);
  yield declarations('edge', linkColumns);
  yield `<nodes count="${graph.nodes.length}">\n`;
  for (const node of graph.nodes) {
    const { id, label, from, to } = node;
    const own = attributes({ id, label, start: firstDay(from), end: lastDay(to) });
    yield `<node${own}>${values(nodeColumns, nodeValues(node))}</node>\n`;
  }
  yield `</nodes>\n<edges count="${graph.links.length}">\n`;
  const kinds = kindsTold(graph.directed);
  for (const link of graph.links) {
    const { id, from: source, to: target, kind: label, since, until } = link;
    const own = attributes({
      id,
      source,
      target,
      label,
      kind: kinds(link),
      weight: weightOf(link),
      start: firstDay(since),
      end: lastDay(until),
    });
    yield `<edge${own}>${values(linkColumns, linkValues(link))}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** Drawings and measures go by it: a positive number that links call their weight. */
const weightOf = ({ attributes: { weight } }: GraphLink): string | undefined =>
  typeof weight === 'number' && weight > 0 ? String(weight) : undefined;

interface Numbered extends Column {
  readonly id: string;
}

type Values = Readonly<Record<string, Attribute | undefined>>;

/** Readers keep label and times of their own in the same place as attributes: no attribute may have these names. */
const OF_NODES = { label: undefined, start: undefined, end: undefined, id: undefined };
const OF_LINKS = { ...OF_NODES, kind: undefined, source: undefined, target: undefined, weight: undefined };

const nodeValues = ({ kind, from, to, attributes: more }: GraphNode): Values =>
  beside({ ...OF_NODES, kind, from, to }, more);

const linkValues = ({ since, until, attributes: more }: GraphLink): Values =>
  beside({ ...OF_LINKS, since, until }, more);

/** By number, since some readers take an id that is none for the title. */
const numbered = (columns: readonly Column[], first: number): Numbered[] =>
  columns.map((column, at) => ({ ...column, id: String(first + at) }));

const declarations = (of: 'node' | 'edge', columns: readonly Numbered[]): string =>
  columns.length === 0
    ? ''
    : `<attributes class="${of}" mode="static">\n${columns
        .map(({ id, name, type }) => `<attribute${attributes({ id, title: name, type })}/>\n`)
        .join('')}</attributes>\n`;

function values(columns: readonly Numbered[], given: Values): string {
  const written = columns.map(({ id, name }) => {
    const value = given[name];
    return isGiven(value) ? `<attvalue${attributes({ for: id, value: valueText(value) })}/>` : '';
  });
  return columns.some(({ name }) => isGiven(given[name])) ? `<attvalues>${written.join('')}</attvalues>` : '';
}

/**
 * GEXF tells parallel edges apart by their kind alone, so the second one of a kind between the same two
 * nodes has the kind with a 2 behind it, and so on.
 */
function kindsTold(directed: boolean): (link: GraphLink) => string {
  const seen = new Map<string, number>();
  return ({ from, to, kind }) => {
    const ends = directed || from < to ? [from, to] : [to, from];
    const place = JSON.stringify([...ends, kind]);
    const times = (seen.get(place) ?? 0) + 1;
    seen.set(place, times);
    return times === 1 ? kind : `${kind} ${times}`;
  };
}
