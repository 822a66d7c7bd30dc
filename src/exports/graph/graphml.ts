import { beside, type Column, type ColumnType, columnsOf, isGiven, valueText } from './columns.js';
import type { Attribute, GraphDocument, GraphLink, GraphNode } from './graph-document.js';
import { attributes, contentText, nameToken } from './xml.js';

const TYPES: Readonly<Record<ColumnType, string>> = {
  integer: 'int',
  long: 'long',
  double: 'double',
  boolean: 'boolean',
  string: 'string',
};

/**
 * A graph as GraphML 1.0, piece by piece. Label, kind and dates are data like all attributes: `label`,
 * `kind`, `from` and `to` of nodes, `kind`, `since` and `until` of links. Ids become NMTOKENs, which
 * changes none that is made of letters, digits, `.`, `-`, `_` and `:`.
 */
export function* graphml(graph: GraphDocument): Generator<string> {
  const nodeKeys = keysOf('n', graph.nodes.map(nodeData));
  const linkKeys = keysOf('e', graph.links.map(linkData));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield `<desc>${contentText([graph.title, graph.description].filter(Boolean).join('\n'))}</desc>\n`;
  for (const key of nodeKeys) yield declaration('node', key);
  for (const key of linkKeys) yield declaration('edge', key);
  yield `<graph edgedefault="${graph.directed ? 'directed' : 'undirected'}">\n`;
  for (const node of graph.nodes)
    yield `<node${attributes({ id: nameToken(node.id) })}>${data(nodeKeys, nodeData(node))}</node>\n`;
  for (const link of graph.links) {
    const ends = { source: nameToken(link.from), target: nameToken(link.to) };
    yield `<edge${attributes({ id: nameToken(link.id), ...ends })}>${data(linkKeys, linkData(link))}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

interface Key extends Column {
  readonly id: string;
}

type Data = Readonly<Record<string, Attribute | undefined>>;

const nodeData = ({ label, kind, from, to, attributes: more }: GraphNode): Data =>
  beside({ label, kind, from, to }, more);

const linkData = ({ kind, since, until, attributes: more }: GraphLink): Data => beside({ kind, since, until }, more);

const keysOf = (mark: string, things: readonly Data[]): Key[] =>
  columnsOf(things).map((column, at) => ({ ...column, id: `${mark}${at}` }));

const declaration = (of: 'node' | 'edge', { id, name, type }: Key): string =>
  `<key${attributes({ id, for: of, 'attr.name': name, 'attr.type': TYPES[type] })}/>\n`;

const data = (keys: readonly Key[], values: Data): string =>
  keys
    .map(({ id, name }) => {
      const value = values[name];
      return isGiven(value) ? `<data key="${id}">${contentText(valueText(value))}</data>` : '';
    })
    .join('');
