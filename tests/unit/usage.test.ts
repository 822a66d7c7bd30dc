import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { FieldUsage } from '../../src/graphql/usage.js';

const SCHEMA = buildSchema(`
  enum Order { UP DOWN @deprecated(reason: "x") }
  input Filter { name: String, inner: Filter }
  interface Named { name: String }
  type Thing implements Named { name: String, others(first: Int, order: Order): [Thing] }
  type Query { thing(id: ID, filter: Filter): Thing, named: Named }
`);

const counted = (usage: FieldUsage) =>
  Object.fromEntries(
    usage
      .all()
      .filter(({ operations }) => operations > 0)
      .map(({ coordinate, operations }) => [coordinate, operations]),
  );

describe('the usage of the schema', () => {
  it('has a count for each field, argument, enum value and input field', () => {
    const coordinates = new FieldUsage(SCHEMA).all().map(({ coordinate }) => coordinate);
    expect(coordinates).toEqual([
      'Filter.inner',
      'Filter.name',
      'Named.name',
      'Order.DOWN',
      'Order.UP',
      'Query.named',
      'Query.thing',
      'Query.thing(filter:)',
      'Query.thing(id:)',
      'Thing.name',
      'Thing.others',
      'Thing.others(first:)',
      'Thing.others(order:)',
    ]);
  });

  it('counts each element once an operation, whatever its type is reached through', () => {
    const usage = new FieldUsage(SCHEMA);
    const document = parse(`{
      a: thing(filter: { inner: { name: "x" } }) { name others(order: DOWN) { name ...F } }
      b: thing(id: 1) { __typename name }
      named { name ... on Thing { others @include(if: true) { name } } }
    } fragment F on Thing { others(first: 2) { name } }`);
    usage.answered({ executed: true, document: document, operationName: undefined, hash: 'hash' });
    usage.answered({ executed: true, document: document, operationName: undefined, hash: 'hash' });
    expect(counted(usage)).toEqual({
      'Filter.inner': 2,
      'Filter.name': 2,
      'Named.name': 2,
      'Order.DOWN': 2,
      'Query.named': 2,
      'Query.thing': 2,
      'Query.thing(filter:)': 2,
      'Query.thing(id:)': 2,
      'Thing.name': 2,
      'Thing.others': 2,
      'Thing.others(first:)': 2,
      'Thing.others(order:)': 2,
    });
    expect(usage.operations).toBe(2);
  });

  it('counts the operation that was executed, and not its neighbours', () => {
    const usage = new FieldUsage(SCHEMA);
    const document = parse('query A { thing { name } } query B { named { name } }');
    usage.answered({ executed: true, document: document, operationName: 'B', hash: 'hash' });
    expect(counted(usage)).toEqual({ 'Query.named': 1, 'Named.name': 1 });
    usage.answered({ executed: true, document: document, operationName: 'A', hash: 'hash' });
    expect(counted(usage)).toMatchObject({ 'Query.thing': 1, 'Query.named': 1 });
  });

  it('counts answers from a cache, of documents that it knows', () => {
    const usage = new FieldUsage(SCHEMA);
    usage.answered({ executed: true, document: parse('{ named { name } }'), operationName: null, hash: 'hash' });
    usage.repeated('hash');
    usage.repeated('another');
    expect(counted(usage)).toEqual({ 'Query.named': 2, 'Named.name': 2 });
  });

  it('does not count what was refused before it was executed', () => {
    const usage = new FieldUsage(SCHEMA);
    const document = parse('{ named { name } }');
    usage.answered({ executed: false, document, operationName: null, hash: 'hash' });
    usage.answered({ executed: true, document: undefined, operationName: null, hash: 'hash' });
    expect(usage.operations).toBe(0);
  });

  it('remembers a bounded number of documents', () => {
    const usage = new FieldUsage(SCHEMA);
    const document = parse('{ named { name } }');
    for (let n = 0; n < 3000; n++)
      usage.answered({ executed: true, document: document, operationName: null, hash: `hash ${n}` });
    expect(usage.documents).toBe(1000);
    expect(usage.operations).toBe(3000);
  });

  it('tells which elements are deprecated', () => {
    const deprecated = new FieldUsage(SCHEMA).all().filter((element) => element.deprecated);
    expect(deprecated.map(({ coordinate }) => coordinate)).toEqual(['Order.DOWN']);
  });
});
