import fc from 'fast-check';
import { type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fragmentsIn, pathOf, shapesOf } from '../../src/graphql/limits/shape.js';
import { writtenIn } from '../../src/graphql/limits/written.js';
import { documents } from '../support/documents.arbitrary.js';

const ABOUT_THE_SCHEMA = ['__schema', '__type'];

/** Every field of a selection with its fragments in their places, and the names on the way there. */
function* expanded(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  way: readonly string[] = [],
): Generator<{ way: readonly string[]; isAlias: boolean; directives: number }> {
  for (const node of set.selections) {
    const directives = node.directives?.length ?? 0;
    if (node.kind === Kind.FIELD) {
      const here = [...way, node.name.value];
      yield { way: here, isAlias: node.alias !== undefined, directives };
      if (node.selectionSet) yield* expanded(node.selectionSet, fragments, here);
      continue;
    }
    yield { way: [], isAlias: false, directives };
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    if (inner) yield* expanded(inner.selectionSet, fragments, way);
  }
}

describe('the shape of a document', () => {
  it('is that of the document with every fragment in its places', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const document = parse(text);
        const [operation] = document.definitions;
        if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
        const all = [...expanded(operation.selectionSet, fragmentsIn(document))];
        // Only the root may be asked about the schema.
        fc.pre(all.every(({ way }) => way.filter((one) => ABOUT_THE_SCHEMA.includes(one)).length < 2));
        const split = all.map(({ way }) => {
          const at = way.findIndex((name) => ABOUT_THE_SCHEMA.includes(name));
          return at < 0 ? { depth: way.length, schema: 0 } : { depth: at + 1, schema: way.length - at };
        });
        expect(shapesOf(document)).toEqual([
          expect.objectContaining({
            fields: all.filter(({ way }) => way.length === 1).length,
            depth: Math.max(...split.map(({ depth }) => depth)),
            introspectionDepth: Math.max(...split.map(({ schema }) => schema)),
            selections: all.length,
            aliases: all.filter(({ isAlias }) => isAlias).length,
            directives: all.reduce((sum, { directives }) => sum + directives, 0),
          }),
        ]);
      }),
    );
  });

  it('names the deepest way, its middle left out', () => {
    const [shape] = shapesOf(parse('{ a b { c { d } } }'));
    expect(pathOf(shape?.deepest ?? null)).toBe('b.c.d');
    const [deep] = shapesOf(parse(`{ ${'a { '.repeat(20)} z ${'} '.repeat(20)} }`));
    expect(pathOf(deep?.deepest ?? null)).toBe('a.a.a.a.….a.a.z');
  });

  it('is found of fragments that multiply one another, and of those that lead back to themselves', () => {
    const chain = Array.from(
      { length: 60 },
      (_, at) => `fragment F${at} on Q { x { ...F${at + 1} } y { ...F${at + 1} } }`,
    );
    const [shape] = shapesOf(parse(`{ ...F0 } ${chain.join(' ')} fragment F60 on Q { a: b }`));
    expect(shape).toMatchObject({ depth: 61, aliases: 2 ** 60 });
    expect(shape?.selections).toBeGreaterThan(2 ** 60);
    const [circle] = shapesOf(parse('{ ...A } fragment A on Q { x { ...B } } fragment B on Q { y { ...A } }'));
    expect(circle?.depth).toBe(2);
  });
});

describe('what stands in a document', () => {
  it('counts fields that stand again in one place, inline fragments seen as part of it', () => {
    expect(writtenIn(parse('{ a a b { a a } ... on Q { a ... { b { c } } } }')).repeats).toBe(4);
    expect(writtenIn(parse('{ a b: a c { a } d { a } ...F } fragment F on Q { d e }')).repeats).toBe(1);
    expect(
      writtenIn(parse('{ ...F ...G } fragment F on Q { a { b } ...G } fragment G on Q { a ... { c } }')).repeats,
    ).toBe(4);
    expect(writtenIn(parse('{ __typename ...F ... { __typename } } fragment F on Q { __typename }')).repeats).toBe(0);
  });

  it('measures values wherever they stand', () => {
    expect(writtenIn(parse('query ($v: [[Int]] = [[1], [2, 3]]) { a(x: {y: [{z: "four"}]}) }'))).toMatchObject({
      inputDepth: 3,
      listItems: 2,
      inputCharacters: 4,
    });
    expect(writtenIn(parse('{ a @d(x: [1, 2, 3]) ...F } fragment F on Q { b(t: "12345") }'))).toMatchObject({
      listItems: 3,
      inputCharacters: 5,
    });
  });
});
