import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostIn } from '../../src/exports/answer/lookups.js';
import { columnsOf } from '../../src/exports/table/columns.js';
import { tableText } from '../../src/exports/table/table.js';
import { connection, exported, LIST_SCHEMA } from '../support/list-world.js';

interface State {
  readonly id: string;
  readonly from: number | null;
}
interface World {
  readonly bodies: readonly {
    readonly id: string;
    readonly members: readonly State[];
    readonly parts: readonly number[];
  }[];
}

const unique = <T extends { id: string }>(item: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(item, { maxLength, selector: ({ id }) => id });
const state: fc.Arbitrary<State> = fc.record({
  id: fc.integer({ min: 0, max: 999 }).map((number) => `s${number}`),
  from: fc.option(fc.integer({ min: 1900, max: 2025 })),
});
const world: fc.Arbitrary<World> = fc.record({
  bodies: unique(
    fc.record({
      id: fc.integer({ min: 0, max: 999 }).map((number) => `b${number}`),
      members: unique(state, 230),
      parts: fc.array(fc.nat(9), { maxLength: 3 }),
    }),
    8,
  ),
});

const member = ({ id, from }: State) => ({ from, node: { kind: 'State', id, name: `State ${id}`, region: null } });
const body = ({ id, members, parts }: World['bodies'][number]) => ({
  kind: 'Body',
  id,
  name: `Body ${id}`,
  tags: ['a', 'b;c'],
  members: connection(members, member),
  parts: parts.map((size) => ({ name: `p${size}`, size, bodies: connection([], () => ({})) })),
});
const rootOf = ({ bodies }: World) => ({
  year: 2010,
  bodies: connection(bodies, (one) => ({ node: body(one) })),
  body: ({ id }: { id: string }) => bodies.filter((one) => one.id === id).map(body)[0] ?? null,
});

async function lines(source: string, root: object, list?: string): Promise<string[]> {
  const { prepared, rows } = exported(source, root, { list: list ?? null });
  let text = '';
  for await (const line of tableText(prepared, rows, 'jsonl')) text += line;
  return text.split('\n').slice(0, -1);
}
const objects = async (...asked: Parameters<typeof lines>) =>
  (await lines(...asked)).map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the rows of a table', () => {
  it('are the whole list, whatever the pages', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (given) => {
        const rows = await objects('{ bodies { edges { node { id } } } }', rootOf(given));
        expect(rows).toEqual(given.bodies.map(({ id }) => ({ id })));
      }),
      { numRuns: 30 },
    );
  });

  it('are the whole of a list inside another, outer row by outer row', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (given) => {
        const source =
          '{ bodies(first: 3) { edges { node { id members(first: 1) { edges { from node { ... on State { id } } } } } } } }';
        const rows = await objects(source, rootOf(given), 'bodies.members');
        expect(rows).toEqual(
          given.bodies.flatMap((one) => one.members.map(({ id, from }) => ({ from, id, 'bodies.id': one.id }))),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('are those of a list without pages too', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (given) => {
        const rows = await objects(
          '{ bodies { edges { node { id parts { size } } } } }',
          rootOf(given),
          'bodies.parts',
        );
        expect(rows).toEqual(given.bodies.flatMap(({ id, parts }) => parts.map((size) => ({ size, 'bodies.id': id }))));
      }),
      { numRuns: 30 },
    );
  });

  it('come page by page, and no page is asked before its rows are wanted', async () => {
    const bodies = Array.from({ length: 250 }, (_, at) => ({ id: `b${at}`, members: [], parts: [] }));
    const { rows, pages } = exported('{ bodies { edges { node { id } } } }', rootOf({ bodies }));
    for (let taken = 0; taken < 100; taken++) await rows.next();
    expect(pages).toHaveLength(1);
    await rows.next();
    expect(pages).toHaveLength(2);
    await rows.return(undefined);
    expect(pages).toHaveLength(2);
  });

  it('are one where the answer has no list', async () => {
    expect(await objects('{ year }', { year: 2010 })).toEqual([{ year: 2010 }]);
  });

  it('hang on what is looked up by an id, wherever the id is written', () => {
    const source =
      'query ($id: ID! = "a", $not: Boolean!) { body(id: $id) { id } ... { b: body(id: "b") { id } } year c: body(id: "c") @skip(if: $not) { id } }';
    const { prepared } = exported(source, {});
    const lost = (answer: object, given = {}) =>
      lostIn(answer as Readonly<Record<string, unknown>>, LIST_SCHEMA, prepared.operation, given);
    const [found, year] = [{ id: 'x' }, 2010];
    expect(lost({ body: null, b: found, year })).toEqual({ key: 'body', type: 'Body', id: 'a' });
    expect(lost({ body: null, b: found, year }, { id: 'z' })?.id).toBe('z');
    expect(lost({ body: found, b: null, year })?.id).toBe('b');
    expect(lost({ body: found, b: found, year, c: null })?.id).toBe('c');
    for (const answer of [
      { body: found, b: found, year },
      { body: found, b: found, year: null },
    ])
      expect(lost(answer)).toBeUndefined();
  });
});

describe('JSON Lines', () => {
  const sources = (title: string) => [{ locator: `in ${title}`, source: { id: title, title } }];
  const given = {
    kind: 'Body',
    id: 'b',
    tags: ['x', 'y'],
    sources: [...sources('one'), ...sources('two')],
    members: connection(['s1', 's2'], (id) => ({
      note: `edge ${id}`,
      from: null,
      sources: sources(id),
      node: { kind: 'Body', id, note: null, sources: id === 's1' ? [] : sources('n'), tags: [id] },
    })),
    shown: { cut: true, rows: [{ size: 1 }, { size: null }] },
  };
  const row = async (selection: string) => {
    const source = `{ bodies { edges { node { ${selection} } } } }`;
    return (await objects(source, { bodies: connection([given], (node) => ({ node })) }))[0];
  };

  it('keep with each item of a list what belongs to it', async () => {
    expect(
      await row(
        'id tags members { edges { from node { ... on Body { id tags } } sources { locator source { title } } } }',
      ),
    ).toEqual({
      id: 'b',
      tags: ['x', 'y'],
      members: [
        { from: null, id: 's1', tags: ['s1'], sources: [{ locator: 'in s1', 'source.title': 's1' }] },
        { from: null, id: 's2', tags: ['s2'], sources: [{ locator: 'in s2', 'source.title': 's2' }] },
      ],
      'members.cut': false,
    });
    expect(await row('shown { rows { size } }')).toEqual({ shown: [{ size: 1 }, { size: null }], 'shown.cut': true });
  });

  it('tell apart what an edge and its node call by one name', async () => {
    const selection =
      'members { edges { note sources { locator } node { ... on Body { note sources { source { id } } } } } }';
    expect((await row(selection))?.members).toEqual([
      { note: 'edge s1', 'node.note': null, sources: [{ locator: 'in s1' }], 'node.sources': [] },
      { note: 'edge s2', 'node.note': null, sources: [{ locator: 'in s2' }], 'node.sources': [{ 'source.id': 'n' }] },
    ]);
  });
});

describe('the columns of a table', () => {
  const names = (source: string, wishes = {}) => {
    const { prepared } = exported(source, {}, wishes);
    return columnsOf(prepared.shape, prepared.list).map(({ name }) => name);
  };

  it('are dotted names of what is selected, the row before what it stands in', () => {
    const source = `query { year body(id: "x") { id name parts { name } members { totalCount pageInfo { endCursor } edges { cursor from node { ...Who } } } } }
      fragment Who on Member { ... on State { id region } ... on Body { id founded } }`;
    expect(names(source, { list: 'body.members' })).toEqual([
      'from',
      'id',
      'region',
      'founded',
      'year',
      'body.id',
      'body.name',
      'body.members.totalCount',
    ]);
  });

  it('bear their full paths where an edge and its node have a field of one name', () => {
    expect(names('{ body(id: "x") { members { edges { note node { ... on Body { note } } } } } }')).toEqual([
      'note',
      'node.note',
    ]);
  });

  it('say `of` where the row has a column of the same name', () => {
    const source = '{ one: body(id: "x") { name } pairs { weight one { name } } }';
    expect(names(source)).toEqual(['weight', 'one.name', 'of.one.name']);
  });

  it('say whether a list inside a row is cut', () => {
    expect(names('{ bodies { edges { node { id members { edges { from } } shown { rows { size } } } } } }')).toEqual([
      'id',
      'members.from',
      'members.cut',
      'shown.size',
      'shown.cut',
    ]);
  });

  it('hold sources on wish: those of the edge, or else of its node', () => {
    const sources = [
      'confidence',
      'sources.locator',
      'sources.source.id',
      'sources.source.title',
      'sources.source.url',
    ];
    expect(names('{ body(id: "x") { members { edges { from } } } }', { sources: true })).toEqual(['from', ...sources]);
    expect(names('{ bodies { edges { node { id } } } }', { sources: true })).toEqual(['id', ...sources]);
    expect(() => names('{ pairs { weight } }', { sources: true })).toThrow(/of their own\. Leave sources out; a query/);
    expect(names('{ pairs { weight one { sources { locator } } } }', { sources: true, list: 'pairs' })).toContain(
      'one.sources.locator',
    );
    expect(() => names('{ pairs { weight one { sources { locator } } } year }', { sources: true, list: 'x' })).toThrow(
      /holds no list "x"/,
    );
    expect(() =>
      names('{ body(id: "x") { parts { size bodies { edges { node { id } } } } } }', { sources: true }),
    ).toThrow(/name in list one whose rows have them: body\.parts\.bodies\.$/);
  });

  it('are the same whatever the data', async () => {
    const source = '{ bodies { edges { node { id tags } } } }';
    const { prepared, rows } = exported(source, rootOf({ bodies: [] }));
    const text: string[] = [];
    for await (const line of tableText(prepared, rows, 'csv')) text.push(line);
    expect(text).toEqual(['id,tags\r\n']);
  });

  it('name the lists that are there when another is asked for', () => {
    expect(() => names('{ bodies { edges { node { id } } } }', { list: 'actors' })).toThrow(
      'list: this answer holds no list "actors". It has: bodies.',
    );
  });
});

it('keeps the items of a list in one cell, and separators in items', async () => {
  const given = { bodies: [{ id: 'b1', members: [], parts: [1, 2] }] };
  const { prepared, rows } = exported('{ bodies { edges { node { tags parts { size name } } } } }', rootOf(given));
  const text: string[] = [];
  for await (const line of tableText(prepared, rows, 'csv')) text.push(line);
  expect(text).toEqual(['tags,parts.size,parts.name\r\n', 'a;b\\;c,1;2,p1;p2\r\n']);
});
