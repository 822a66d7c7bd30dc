import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { ENTITY_LABELS } from '../../src/features/entity/entity.registry.js';
import { KINDS } from '../../src/things/kinds/index.js';
import { STATEMENT_COLUMNS } from '../../src/things/statements.csv.js';
import { THING_DOCUMENTS } from '../../src/things/thing.js';
import { serviceSchema } from '../support/ask.js';

it('every kind of thing that has an id has documents', () => {
  expect([...KINDS.keys()].sort()).toEqual([...ENTITY_LABELS].sort());
});

it('every document of a thing fits the schema', () => {
  const problems = THING_DOCUMENTS.flatMap((document) =>
    validate(serviceSchema(), parse(document)).map(({ message }) => `${message}\n${document}`),
  );
  expect(problems).toEqual([]);
});

it('docs/addresses.md tells the meaning of every column of the table of statements', () => {
  const told = readFileSync(path.join(PACKAGE_ROOT, 'docs', 'addresses.md'), 'utf8');
  expect(STATEMENT_COLUMNS.filter((column) => !told.includes(`\`${column}\``))).toEqual([]);
});
