import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, Kind, parse, validate, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { inlinedOperation } from '../../src/exports/answer/inline.js';
import { EXPLORER_ADDRESSES } from '../../src/http/explorer.js';
import { serviceSchema } from '../support/ask.js';

const SOURCES = path.join(PACKAGE_ROOT, 'web', 'explorer', 'src');
const texts = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({ name, document: parse(readFileSync(path.join(SOURCES, name), 'utf8')) }));
/** Fragments may stand in any file: the types are made from all of them together. */
const all: DocumentNode = { kind: Kind.DOCUMENT, definitions: texts.flatMap(({ document }) => document.definitions) };
const operations = all.definitions.flatMap((one) =>
  one.kind === Kind.OPERATION_DEFINITION ? [{ name: one.name?.value ?? '' }] : [],
);

/** Limits of the public endpoint, as the design has them. */
const LIMITS = { depth: 12, aliases: 30, rootFields: 20, rows: 250 };

it('serves exactly the pages that the explorer has', () => {
  const pages = readFileSync(path.join(SOURCES, 'pages.ts'), 'utf8');
  expect([...pages.matchAll(/^ {2}entry\('([^']+)'/gm)].map(([, address]) => address).sort()).toEqual(
    [...EXPLORER_ADDRESSES].sort(),
  );
});

describe('the questions of the explorer', () => {
  it('have names of their own and fit the schema', () => {
    expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
    expect(validate(serviceSchema(), all).map(({ message }) => message)).toEqual([]);
  });

  it.each(operations)('ask for no more than the limits allow: $name', ({ name }) => {
    const operation = inlinedOperation(all, name);
    let [aliases, depth, deepest] = [0, 0, 0];
    const rows: number[] = [];
    visit(operation, {
      enter(node) {
        if (node.kind === Kind.FIELD) {
          if (node.alias) aliases++;
          deepest = Math.max(deepest, ++depth);
        }
        if (node.kind === Kind.ARGUMENT && node.name.value === 'first' && node.value.kind === Kind.INT)
          rows.push(Number(node.value.value));
        if (node.kind === Kind.VARIABLE_DEFINITION && node.defaultValue?.kind === Kind.INT)
          rows.push(Number(node.variable.name.value.startsWith('first') ? node.defaultValue.value : 0));
      },
      leave(node) {
        if (node.kind === Kind.FIELD) depth--;
      },
    });
    expect(deepest).toBeLessThanOrEqual(LIMITS.depth);
    expect(aliases).toBeLessThanOrEqual(LIMITS.aliases);
    expect(operation.selectionSet.selections.length).toBeLessThanOrEqual(LIMITS.rootFields);
    expect(Math.max(0, ...rows)).toBeLessThanOrEqual(LIMITS.rows);
  });
});
