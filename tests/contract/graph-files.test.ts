import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { gexf } from '../../src/exports/graph/gexf.js';
import type { GraphDocument } from '../../src/exports/graph/graph-document.js';
import { graphml } from '../../src/exports/graph/graphml.js';
import { AWKWARD, inGexf, inGraphml, UNDIRECTED } from '../support/graph-documents.js';
import { runPython } from '../support/python.js';
import { describePython } from '../support/rings.js';
import { faultsOf, GEXF_STRUCTURE, GRAPHML_STRUCTURE, type Tree } from '../support/xml-structure.js';

interface Read {
  readonly tree: Tree;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly links: Readonly<
    Record<string, readonly [from: string, to: string, data: Readonly<Record<string, unknown>>]>
  >;
  readonly directed: boolean;
}

const SCRIPT = fileURLToPath(new URL('../support/python/graph_file.py', import.meta.url));
const read = async (pieces: Iterable<string>): Promise<Read> =>
  JSON.parse(await runPython(SCRIPT, [...pieces].join('')));

/** Ends in the order of a file: networkx tells those of an undirected link in either. */
const ends = ({ links }: Read) =>
  Object.fromEntries(Object.entries(links).map(([id, [from, to]]) => [id, [from, to].sort()]));
const endsOf = ({ links }: GraphDocument) =>
  Object.fromEntries(links.map(({ id, from, to }) => [id, [from, to].sort()]));
const dataOf = ({ links }: Read) => Object.fromEntries(Object.entries(links).map(([id, [, , data]]) => [id, data]));

/** The attributes of one edge as they stand in the file. */
const edgeOf = ([, attributes, , children]: Tree, id: string): Tree[1] | undefined =>
  attributes.id === id && attributes.source !== undefined
    ? attributes
    : children.map((child) => edgeOf(child, id)).find(Boolean);

describePython.each([
  ['directed', AWKWARD],
  ['undirected', UNDIRECTED],
] as const)('in Python, a graph that is %s', (type, document) => {
  it('is well-formed GraphML by the structure of its schema, and comes out of networkx as it went in', async () => {
    const found = await read(graphml(document));
    expect(faultsOf(found.tree, GRAPHML_STRUCTURE)).toEqual([]);
    expect(found.nodes).toEqual(inGraphml(document).nodes);
    expect(dataOf(found)).toEqual(inGraphml(document).links);
    expect(ends(found)).toEqual(endsOf(document));
    expect(found.directed).toBe(type === 'directed');
  });

  it('is well-formed GEXF 1.3 by the structure of its schema, and comes out of networkx as it went in', async () => {
    const found = await read(gexf(document));
    expect(faultsOf(found.tree, GEXF_STRUCTURE)).toEqual([]);
    const expected = inGexf(document);
    // networkx has the days as start and end beside the dates.
    for (const [id, data] of Object.entries(expected.nodes)) expect(found.nodes[id]).toMatchObject(data);
    // It does not read what tells parallel links apart.
    for (const [id, { kind, ...data }] of Object.entries(expected.links)) {
      expect(dataOf(found)[id]).toMatchObject(data);
      expect(edgeOf(found.tree, id)).toMatchObject({ kind });
    }
    expect(Object.keys(found.nodes)).toEqual(Object.keys(expected.nodes));
    expect(found.nodes.arabic).toMatchObject({ start: '2008-01-21', end: '2012-02-29' });
    expect(ends(found)).toEqual(endsOf(document));
    expect(found.directed).toBe(type === 'directed');
  });
});
