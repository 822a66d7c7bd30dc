import { graphql, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { inlinedOperation } from '../../src/exports/answer/inline.js';
import { prepare } from '../../src/exports/answer/prepare.js';
import { GraphBuilder } from '../../src/exports/graph/builder.js';
import { withIdentities } from '../../src/exports/graph/identities.js';
import { connection, LIST_SCHEMA } from '../support/list-world.js';

const source = (id: string) => ({ locator: 'p. 1', source: { kind: 'Source', id, name: id, title: id, url: null } });
const states = [
  {
    from: 1990,
    note: 'first',
    confidence: 'HIGH',
    sources: [source('src-a'), source('src-b')],
    node: { kind: 'State', id: 'AAA', name: 'Аaa', region: 'Europe' },
  },
  {
    from: null,
    note: null,
    confidence: 'LOW',
    sources: [],
    node: { kind: 'State', id: 'BBB', name: 'Bbb', region: null },
  },
];
const body = (id: string, extra = {}) => ({
  kind: 'Body',
  id,
  name: `Body ${id}`,
  founded: 1985,
  ended: 2006,
  tags: ['x', 'y'],
  confidence: 'HIGH',
  sources: [source('src-a')],
  members: connection(states, (state) => state),
  parts: [],
  ...extra,
});
const root = { body: body('igc'), pairs: [{ one: body('igc'), other: body('rcm'), weight: 3 }] };

async function graphOf(text: string) {
  const operation = withIdentities(LIST_SCHEMA, inlinedOperation(parse(text)));
  const prepared = prepare(LIST_SCHEMA, operation, {});
  const { data, errors } = await graphql({
    schema: LIST_SCHEMA,
    source: print(prepared.document),
    rootValue: root,
    variableValues: { exportFirst0: 100, exportAfter0: null },
    typeResolver: (value: { kind?: string }) => value.kind ?? 'Body',
  });
  if (errors) throw errors[0];
  const builder = new GraphBuilder();
  builder.add(prepared.shape, data as Record<string, unknown>);
  builder.add(prepared.shape, data as Record<string, unknown>);
  return builder.document('Title', 'Data version 1');
}

describe('the graph in an answer', () => {
  it('has the things as nodes, each once, with what is asked of them', async () => {
    const { nodes } = await graphOf(
      '{ body(id: "igc") { founded ended tags members { edges { node { ... on State { region } } } } } }',
    );
    expect(nodes).toEqual([
      { id: 'AAA', label: 'Аaa', kind: 'State', attributes: { region: 'Europe' }, from: null, to: null },
      { id: 'BBB', label: 'Bbb', kind: 'State', attributes: { region: null }, from: null, to: null },
      {
        id: 'igc',
        label: 'Body igc',
        kind: 'Body',
        attributes: { founded: 1985, ended: 2006, tags: ['x', 'y'] },
        from: '1985',
        to: '2006',
      },
    ]);
  });

  it('links a thing to the one above it, with the facts of the edge and its sources by id', async () => {
    const { links, nodes, directed } = await graphOf(
      '{ body(id: "igc") { members { totalCount edges { from note sources { source { title } } node { ... on State { id } } } } } }',
    );
    expect(directed).toBe(true);
    expect(nodes.map(({ id }) => id)).toEqual(['AAA', 'BBB', 'igc']);
    expect(links).toEqual([
      {
        id: 'igc--members--AAA',
        from: 'igc',
        to: 'AAA',
        kind: 'members',
        attributes: { from: 1990, note: 'first', 'sources.source': ['src-a', 'src-b'] },
        since: '1990',
        until: null,
      },
      {
        id: 'igc--members--BBB',
        from: 'igc',
        to: 'BBB',
        kind: 'members',
        attributes: { from: null, note: null },
        since: null,
        until: null,
      },
    ]);
  });

  it('links a thing to its sources, with the place in them', async () => {
    const { links } = await graphOf('{ body(id: "igc") { sources { locator source { title } } } }');
    expect(links.map(({ id, attributes }) => [id, attributes])).toEqual([
      ['igc--sources.source--src-a', { locator: 'p. 1' }],
    ]);
  });

  it('takes an object that names two things for a link, undirected where it is a pair', async () => {
    const { links, directed, nodes } = await graphOf('{ pairs { weight one { id } other { id founded } } }');
    expect(directed).toBe(false);
    expect(nodes.map(({ id }) => id)).toEqual(['igc', 'rcm']);
    expect(links).toEqual([
      {
        id: 'igc--pairs--rcm',
        from: 'igc',
        to: 'rcm',
        kind: 'pairs',
        attributes: { weight: 3 },
        since: null,
        until: null,
      },
    ]);
  });
});
