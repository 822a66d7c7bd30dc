import type { Attribute, GraphDocument } from '../../src/exports/graph/graph-document.js';

/** A graph with whatever could go wrong on its way through a file. */
export const AWKWARD: GraphDocument = {
  title: 'A <graph> & "more"',
  description: 'Two lines,\nthe second with ünïcode',
  directed: true,
  nodes: [
    {
      id: 'iom',
      label: 'Международная организация по миграции',
      kind: 'Organisation',
      from: '1951',
      attributes: { founded: 1951, share: 0.5, active: true, note: null, kind: 'un-agency', people: 3_000_000_000 },
    },
    {
      id: 'arabic',
      label: 'حوار أبو ظبي \u202btext\u202c',
      kind: 'Process',
      from: '2008-01-21',
      to: '2012-02',
      attributes: { founded: 2008, share: 1, active: false, note: 'line\nbreak\r\nand\ttab', mixed: 1 },
    },
    {
      id: 'MEX',
      label: '=cmd|\' /C calc\'!A0 "quoted" <b>&amp;</b>',
      kind: 'State',
      to: '1999',
      attributes: { names: ['México', 'one; two', '墨西哥 🇲🇽'], empty: [], mixed: 'one', constructor: 'text' },
    },
  ],
  links: [
    { id: 'first', from: 'MEX', to: 'iom', kind: 'MEMBER_OF', since: '2002-06', attributes: { role: 'member' } },
    { id: 'second', from: 'MEX', to: 'iom', kind: 'MEMBER_OF', until: '2001', attributes: { role: 'observer' } },
    { id: 'third', from: 'MEX', to: 'iom', kind: 'HOSTS', attributes: { label: 'a label of its own', id: 7 } },
    { id: 'loop', from: 'iom', to: 'iom', kind: 'LED_TO', since: '2010', until: '2010', attributes: {} },
  ],
};

/** The same undirected. */
export const UNDIRECTED: GraphDocument = {
  ...AWKWARD,
  directed: false,
  links: [...AWKWARD.links, { id: 'back', from: 'iom', to: 'MEX', kind: 'HOSTS', attributes: {} }],
};

/** Attributes as a file holds them: without what says nothing, lists as text, and `mixed` as text throughout. */
export const held = (values: Readonly<Record<string, Attribute | undefined>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (value === null || value === undefined) return [];
      if (typeof value === 'object')
        return value.length === 0 ? [] : [[name, value.map((item) => item.replace(/[\\;]/g, '\\$&')).join(';')]];
      return [[name, name === 'mixed' ? String(value) : value]];
    }),
  );

/** What of the fields that a format keeps to itself is in the attributes, under its longer name. */
export function renamed(
  given: Readonly<Record<string, Attribute>>,
  names: readonly string[],
): Record<string, Attribute> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [names.includes(name) ? `attribute.${name}` : name, value]),
  );
}

/** What GraphML holds of each node and link, by id. */
export const inGraphml = ({ nodes, links }: GraphDocument) => ({
  nodes: Object.fromEntries(
    nodes.map(({ id, label, kind, from, to, attributes }) => [
      id,
      held({ label, kind, from, to, ...renamed(attributes, ['label', 'kind', 'from', 'to']) }),
    ]),
  ),
  links: Object.fromEntries(
    links.map(({ id, kind, since, until, attributes }) => [
      id,
      held({ kind, since, until, ...renamed(attributes, ['kind', 'since', 'until']) }),
    ]),
  ),
});

const READERS_OWN = ['label', 'start', 'end', 'id'];

/** What GEXF holds of each node and link, by id; `second` is another link of the kind of `first`. */
export const inGexf = ({ nodes, links }: GraphDocument) => ({
  nodes: Object.fromEntries(
    nodes.map(({ id, label, kind, from, to, attributes }) => [
      id,
      held({ label, kind, from, to, ...renamed(attributes, [...READERS_OWN, 'kind', 'from', 'to']) }),
    ]),
  ),
  links: Object.fromEntries(
    links.map(({ id, kind, since, until, attributes }) => [
      id,
      held({
        label: kind,
        kind: id === 'second' || id === 'back' ? `${kind} 2` : kind,
        since,
        until,
        ...renamed(attributes, [...READERS_OWN, 'kind', 'since', 'until']),
      }),
    ]),
  ),
});
