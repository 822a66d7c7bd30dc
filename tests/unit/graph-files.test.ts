import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { firstDay, lastDay } from '../../src/exports/graph/days.js';
import { gexf } from '../../src/exports/graph/gexf.js';
import type { GraphDocument } from '../../src/exports/graph/graph-document.js';
import { graphml } from '../../src/exports/graph/graphml.js';
import { nameToken } from '../../src/exports/graph/xml.js';
import { AWKWARD, inGexf, inGraphml, UNDIRECTED } from '../support/graph-documents.js';

const written = (pieces: Iterable<string>): string => [...pieces].join('');

/** What graphology has read, by id, in the form of the expectations. */
const read = (graph: MultiGraph) => ({
  nodes: Object.fromEntries(graph.mapNodes((id, attributes) => [id, attributes])),
  links: Object.fromEntries(graph.mapEdges((id, attributes) => [id, attributes])),
});

const ends = (graph: MultiGraph) => graph.mapEdges((id, _attributes, source, target) => [id, source, target]);
const endsOf = ({ links }: GraphDocument) => links.map(({ id, from, to }) => [id, from, to]);

describe.each([
  ['directed', AWKWARD],
  ['undirected', UNDIRECTED],
] as const)('a graph that is %s', (type, document) => {
  it('comes out of GraphML in graphology as it went in', () => {
    const graph = parseGraphml(MultiGraph, written(graphml(document)));
    expect(read(graph)).toEqual(inGraphml(document));
    expect(ends(graph)).toEqual(endsOf(document));
    expect(graph.type).toBe(type);
  });

  it('comes out of GEXF in graphology as it went in', () => {
    const graph = parseGexf(MultiGraph, written(gexf(document)));
    expect(read(graph)).toEqual(inGexf(document));
    expect(ends(graph)).toEqual(endsOf(document));
    expect(graph.type).toBe(type);
  });
});

describe('graph files', () => {
  it('hold any text that XML can hold', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((given) => given.trim() !== '');
    fc.assert(
      fc.property(text, text, (label, note) => {
        const document: GraphDocument = {
          title: label,
          directed: true,
          nodes: [{ id: 'a', label, kind: 'K', attributes: { note } }],
          links: [],
        };
        for (const graph of [
          parseGraphml(MultiGraph, written(graphml(document))),
          parseGexf(MultiGraph, written(gexf(document))),
        ])
          expect(graph.getNodeAttributes('a')).toEqual({ label, kind: 'K', note });
      }),
    );
  });

  it('put U+FFFD where XML has no way to say a character', () => {
    const label = 'a\u0000b\u001bc\ud800d\uffffe';
    const document = { title: '', directed: true, nodes: [{ id: 'a', label, kind: 'K', attributes: {} }], links: [] };
    for (const text of [written(graphml(document)), written(gexf(document))])
      expect(text).toContain('a\ufffdb\ufffdc\ufffdd\ufffde');
  });

  it('say in GEXF from which day to which day a thing is there, and keep the dates as given', () => {
    const text = written(gexf(AWKWARD));
    expect(text).toContain('mode="dynamic" timeformat="date"');
    expect(text).toMatch(/<node id="arabic"[^>]* start="2008-01-21" end="2012-02-29">/);
    expect(text).toMatch(/<node id="iom"[^>]* start="1951-01-01">/);
    expect(text).toMatch(/<edge id="first"[^>]* kind="MEMBER_OF" start="2002-06-01">/);
    expect(text).toMatch(/<edge id="loop"[^>]* start="2010-01-01" end="2010-12-31">/);
    expect(text).toContain('value="2012-02"');
  });

  it('are static in GEXF where nothing has a date', () => {
    const document = {
      title: 'T',
      directed: true,
      nodes: [{ id: 'a', label: 'A', kind: 'K', attributes: {} }],
      links: [],
    };
    expect(written(gexf(document))).toContain('mode="static"');
    expect(written(gexf(document))).not.toContain('timeformat');
  });

  it('declare the type that all values of an attribute have', () => {
    const text = written(graphml(AWKWARD));
    const type = (name: string) => new RegExp(`attr.name="${name}" attr.type="(\\w+)"`).exec(text)?.[1];
    const names = ['founded', 'people', 'share', 'active', 'mixed', 'names', 'empty'];
    expect(names.map(type)).toEqual(['int', 'long', 'double', 'boolean', 'string', 'string', undefined]);
  });

  it('come piece by piece', () => {
    expect([...graphml(AWKWARD)].length).toBeGreaterThan(AWKWARD.nodes.length + AWKWARD.links.length);
    expect([...gexf(AWKWARD)].length).toBeGreaterThan(AWKWARD.nodes.length + AWKWARD.links.length);
  });
});

it('the days of a date reach as far as the date leaves open', () => {
  expect(['2010', '2010-05', '2010-05-03', '', 'May 2010', null].map(firstDay)).toEqual([
    '2010-01-01',
    '2010-05-01',
    '2010-05-03',
    undefined,
    undefined,
    undefined,
  ]);
  expect(['2010', '2012-02', '1900-02', '2010-05-03'].map(lastDay)).toEqual([
    '2010-12-31',
    '2012-02-29',
    '1900-02-28',
    '2010-05-03',
  ]);
});

it('ids stay as they are where XML takes them for an id', () => {
  expect(['MEX', 'iom--member--2002-06', 'src-a_b.c:d', 'Å', 'a b/c', ''].map(nameToken)).toEqual([
    'MEX',
    'iom--member--2002-06',
    'src-a_b.c:d',
    'Å',
    'a_x20_b_x2f_c',
    '_',
  ]);
});
