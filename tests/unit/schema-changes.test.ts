import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { deprecationFaults, readDeprecation } from '../../src/graphql/deprecation.rules.js';
import { announcesBreaking, removedTooEarly, schemaChanges, succession } from '../../src/graphql/schema-changes.js';
import { compareVersions } from '../../src/release/shelf.js';
import { serviceSchema } from '../support/ask.js';

const BASE = `
  directive @cost(weight: String!) on FIELD_DEFINITION
  directive @listSize(assumedSize: Int) on FIELD_DEFINITION
  enum Order { UP DOWN }
  type Thing { name: String, old: String DEPRECATED }
  type Query { thing(id: ID, order: Order): Thing @cost(weight: "2"), things: [Thing] @listSize(assumedSize: 5) }
`;
const schema = (change: (sdl: string) => string = (sdl) => sdl) => buildSchema(change(BASE).replace('DEPRECATED', ''));
const worst = (change: (sdl: string) => string) => schemaChanges(schema(), schema(change))[0];

describe('a change of the schema', () => {
  it.each([
    ['BREAKING', 'removed', (sdl: string) => sdl.replace('name: String, ', '')],
    ['BREAKING', 'changed type', (sdl: string) => sdl.replace('name: String', 'name: Int')],
    ['BREAKING', 'from ID to ID!', (sdl: string) => sdl.replace('thing(id: ID,', 'thing(id: ID!,')],
    ['BREAKING', 'removed', (sdl: string) => sdl.replace('UP DOWN', 'UP')],
    ['DANGEROUS', 'added', (sdl: string) => sdl.replace('UP DOWN', 'UP DOWN NONE')],
    ['DANGEROUS', 'optional arg', (sdl: string) => sdl.replace('thing(id: ID,', 'thing(id: ID, on: ID,')],
    ['DANGEROUS', 'price of Query.thing was raised from 2 to 3', (sdl: string) => sdl.replace('"2"', '"3"')],
    ['DANGEROUS', 'Query.things is counted otherwise', (sdl: string) => sdl.replace('Size: 5', 'Size: 50')],
    ['SAFE', 'price of Query.thing was lowered from 2 to 1', (sdl: string) => sdl.replace('"2"', '"1"')],
    ['SAFE', 'Thing.more was added', (sdl: string) => sdl.replace('name: String', 'name: String, more: String')],
    ['SAFE', 'More was added', (sdl: string) => `${sdl} type More { name: String }`],
    [
      'SAFE',
      'Thing.name is deprecated: x',
      (sdl: string) => sdl.replace('name: String', 'name: String @deprecated(reason: "x")'),
    ],
  ])('is %s where something is %s', (severity, says, change) => {
    expect(worst(change)).toMatchObject({ severity });
    expect(JSON.stringify(schemaChanges(schema(), schema(change)))).toMatch(new RegExp(says, 'i'));
  });

  it('is none between equal schemas', () => {
    expect(schemaChanges(schema(), schema())).toEqual([]);
  });

  it.each([
    ['0.1.0', '0.2.0', true],
    ['0.1.0', '0.1.1', false],
    ['0.9.0', '1.0.0', true],
    ['1.2.0', '1.3.0', false],
    ['1.2.0', '2.0.0', true],
    ['0.1.0', '0.1.0', false],
  ])('from %s to %s may break: %s', (before, after, may) => {
    expect(announcesBreaking(before, after)).toBe(may);
  });

  it.each([
    ['0.1.1', (sdl: string) => sdl.replace('name: String', 'name: Int'), false],
    ['0.2.0', (sdl: string) => sdl.replace('name: String', 'name: Int'), true],
    ['0.2.0', (sdl: string) => sdl.replace('name: String, ', ''), false],
    ['0.1.1', (sdl: string) => sdl.replace('UP DOWN', 'UP DOWN NONE'), true],
  ])('may come with version %s or not', (version, change, accepted) => {
    const [last, next] = [
      { version: '0.1.0', schema: schema() },
      { version, schema: schema(change) },
    ];
    expect(succession(last, next, '2027-01-31')).toMatchObject({ accepted });
  });

  it('may remove only what was deprecated, and not before its day', () => {
    const reason = '@deprecated(reason: "Since 0.2.0, 2026-12-01: use `name` instead. Goes 2027-06-01.")';
    const without = schema((sdl) => sdl.replace(', old: String DEPRECATED', ''));
    const deprecated = buildSchema(BASE.replace('DEPRECATED', reason));
    expect(removedTooEarly(schema(), without, '2030-01-01')).toEqual([
      'Thing.old was removed without @deprecated first.',
    ]);
    expect(removedTooEarly(deprecated, without, '2027-05-31')).toEqual(['Thing.old was removed before 2027-06-01.']);
    expect(removedTooEarly(deprecated, without, '2027-06-01')).toEqual([]);
  });
});

describe('the reason of a deprecation', () => {
  const faults = (reason: string) =>
    deprecationFaults(
      buildSchema(`type Query { old: String @deprecated(reason: ${JSON.stringify(reason)}), new: ID }`),
    );

  it('tells version, day, replacement and the day it goes', () => {
    expect(readDeprecation('Since 0.2.0, 2026-12-01: use `Query.new` instead. Goes 2027-06-01.')).toEqual({
      since: '0.2.0',
      on: '2026-12-01',
      replacement: 'Query.new',
      goes: '2027-06-01',
    });
  });

  it.each([
    ['Since 0.2.0, 2026-12-01: use `new` instead. Goes 2027-06-01.', []],
    ['Since 0.2.0, 2026-12-01: use `Query.new` instead. Goes 2028-01-01.', []],
    ['No longer supported', [expect.stringContaining('must have the form')]],
    [
      'Since 0.2.0, 2026-12-01: use `new` instead. Goes 2027-05-31.',
      ['Query.old: goes on 2027-05-31; not before 2027-06-01'],
    ],
    [
      'Since 0.2.0, 2026-12-01: use `newer` instead. Goes 2027-06-01.',
      ['Query.old: its replacement newer is not in the schema'],
    ],
  ])('%s', (reason, wrong) => {
    expect(faults(reason)).toEqual(wrong);
  });

  it('keeps to the rules in the schema of the service', () => {
    expect(deprecationFaults(serviceSchema())).toEqual([]);
  });
});

describe('schemas/', () => {
  const versions = readdirSync(path.join(PACKAGE_ROOT, 'schemas')).map((name) => name.replace(/\.graphql$/, ''));
  const read = (file: string) => readFileSync(path.join(PACKAGE_ROOT, file), 'utf8');
  const version: string = JSON.parse(read('package.json')).version;

  it('holds the schema of each version in the changelog, and of none that is yet to come', () => {
    const released = [...read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+)/gm)].map(([, name]) => name);
    expect(versions).toEqual(expect.arrayContaining(released));
    expect(versions.filter((one) => compareVersions(one, version) > 0)).toEqual([]);
    expect(versions).not.toEqual([]);
  });

  it('lets the schema go on from the last release without a break that is not announced', () => {
    const last = versions.sort(compareVersions).at(-1) as string;
    const [before, after] = [buildSchema(read(`schemas/${last}.graphql`)), buildSchema(read('schema.graphql'))];
    const next = { version, schema: after };
    const today = new Date().toISOString().slice(0, 10);
    const { accepted, report } = succession({ version: last, schema: before }, next, today);
    expect(accepted, report).toBe(true);
  });
});
